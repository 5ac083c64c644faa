import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './browsers.ts';
import { pause } from './reader.ts';

/** What axe finds wrong with the open card: the rule, and the elements that break it. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // The card appears within some frames; in between, its colours are mixed with the page's.
    const card = document.querySelector('sidelight-card')?.shadowRoot?.querySelector('.card');
    await Promise.all(card?.getAnimations().map((animation) => animation.finished) ?? []);
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations, passes } = await axe.run({ include: [{ fromShadowDom: ['sidelight-card', '.card'] }] });
    if (passes.length === 0) throw new Error('axe has not seen the card');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Opens every fold of the card. */
function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    const root = document.querySelector('sidelight-card')?.shadowRoot;
    for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
  });
}

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

for (const [language, name, entity] of [
  ['en', 'Putin', 'putin'],
  ['ar', 'بوتين', 'putin'],
  ['uk', 'Покровськ', 'pokrovsk'],
  ['ru', 'Москвы', 'moscow'],
] as const) {
  inBothBrowsers(
    `axe, on cards in ${language}`,
    (reader) => {
      test('finds nothing, folded or unfolded', async () => {
        await reader().open('names.html');
        await reader().hover(name, entity, `#${language}`);
        expect(await faults(reader().page)).toEqual([]);
        await unfold(reader().page);
        expect(await faults(reader().page)).toEqual([]);
        await reader().leave();
      });
    },
    { languages: [language] },
  );
}
