import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { faults, unfold } from './axe.ts';
import { inBothBrowsers, inOwnBrowsers } from './browsers.ts';
import { pause } from './reader.ts';

inBothBrowsers('axe, on the states of a card', (reader) => {
  test('finds nothing on a pinned card, pointed out or not', async () => {
    await reader().open('names.html');
    await reader().pin('Putin', 'putin', '#en');
    await reader().press('.move');
    await reader().page.mouse.move(2, 690);
    expect(await faults(reader().page)).toEqual([]);
    await reader().pointAt('Путіна', '#uk');
    await pause(700);
    expect((await reader().pinned())[0]?.isPointedOut).toBe(true);
    expect(await faults(reader().page)).toEqual([]);
  });

  test('finds nothing on an event and its timeline', async () => {
    await reader().page.goto(reader().url('try.html'));
    await reader().until(async () => (await reader().marks()).length > 0, 'no name is marked');
    await reader().hover('talks', 'moscow-talks', 'section[lang="en"]');
    const lines = await reader().page.evaluate(() =>
      [
        ...(document.querySelector('sidelight-card')?.shadowRoot?.querySelectorAll<HTMLElement>('.timeline li') ?? []),
      ].map((line) => line.innerText.replace(/\s+/g, ' ')),
    );
    expect(lines).toEqual(['Feb 24, 2022 Russia invades Ukraine', 'Dec 2, 2025 Talks in Moscow on a peace plan']);
    expect(await faults(reader().page)).toEqual([]);
    await reader().leave();
  });
});

const BOTH_DIRECTIONS = [
  ['en', 'Putin', 'putin'],
  ['ar', 'بوتين', 'putin'],
] as const;

inOwnBrowsers('axe, on cards in the languages of the page', (reader) => {
  test.each([...BOTH_DIRECTIONS, ['uk', 'Покровськ', 'pokrovsk'], ['ru', 'Москвы', 'moscow']] as const)(
    'finds nothing in %s, folded or unfolded',
    async (language, name, entity) => {
      await reader().open('names.html');
      await reader().hover(name, entity, `#${language}`);
      await reader().chooseLanguage(language);
      expect(await faults(reader().page)).toEqual([]);
      await unfold(reader().page);
      expect(await faults(reader().page)).toEqual([]);
      await reader().leave();
    },
  );

  test.each(BOTH_DIRECTIONS)(
    'finds nothing in %s at a width of 320 pixels, pinned or not',
    async (language, name, entity) => {
      await reader().page.setViewport({ width: 320, height: 640 });
      await reader().open('names.html');
      await reader().hover(name, entity, `#${language}`);
      await reader().chooseLanguage(language);
      await unfold(reader().page);
      expect(await faults(reader().page)).toEqual([]);
      expect(await isCutOff(reader().page)).toBe(false);
      await reader().press('.pin');
      await reader().until(async () => (await reader().pinned()).length === 1, 'it is not pinned');
      await reader().page.mouse.move(2, 2);
      expect(await faults(reader().page)).toEqual([]);
      await reader().dismiss();
    },
  );

  test.each(BOTH_DIRECTIONS)('finds nothing in %s on a sheet, pinned or not', async (language, name, entity) => {
    await reader().page.setViewport({ width: 320, height: 640, hasTouch: true });
    await reader().open('names.html');
    const { x, y } = await reader().placeOf(name, `#${language}`);
    await reader().page.touchscreen.tap(x, y);
    await reader().until(async () => (await reader().card())?.entity.endsWith(entity) ?? false, 'no sheet opens');
    await reader().chooseLanguage(language);
    expect(await faults(reader().page)).toEqual([]);
    const pin = await reader().placeInCard('.pin');
    await reader().page.touchscreen.tap(pin.x, pin.y);
    await reader().until(async () => (await reader().pinned()).length === 1, 'it is not pinned');
    await unfold(reader().page);
    expect(await faults(reader().page)).toEqual([]);
    expect(await isCutOff(reader().page)).toBe(false);
  });
});

inOwnBrowsers(
  'axe, on cards with forced colours',
  (reader) => {
    test.each(BOTH_DIRECTIONS)('finds nothing in %s, folded, unfolded or pinned', async (language, name, entity) => {
      await reader().open('names.html');
      expect(await reader().page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      await reader().hover(name, entity, `#${language}`);
      await reader().chooseLanguage(language);
      expect(await faults(reader().page)).toEqual([]);
      await unfold(reader().page);
      expect(await faults(reader().page)).toEqual([]);
      await reader().press('.pin');
      await reader().until(async () => (await reader().pinned()).length === 1, 'it is not pinned');
      await reader().page.mouse.move(2, 2);
      expect(await faults(reader().page)).toEqual([]);
    });
  },
  { forcedColors: true },
);

inOwnBrowsers(
  'axe, on dark cards',
  (reader) => {
    test.each([
      ['Putin', 'putin', '#en'],
      ['Покровськ', 'pokrovsk', '#uk'],
      ['Москвы', 'moscow', '#ru'],
    ])('finds nothing: %s', async (name, entity, selector) => {
      await reader().open('names.html');
      expect(await reader().page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
      await reader().hover(name, entity, selector);
      await unfold(reader().page);
      expect(await faults(reader().page)).toEqual([]);
      await reader().leave();
    });
  },
  { dark: true },
);

/** Whether the reader would have to scroll the card sideways. */
function isCutOff(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const card = document.querySelector('sidelight-card')?.shadowRoot?.querySelector('.card');
    return !card || card.scrollWidth > card.clientWidth;
  });
}
