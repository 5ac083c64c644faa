import { expect, test } from 'vitest';
import { inBothBrowsers } from './browsers.ts';
import { pause } from './reader.ts';

inBothBrowsers('the page', (reader) => {
  test('is byte for byte what it was, before and after a card', async () => {
    await reader().open('names.html');
    const same = (): Promise<boolean> =>
      reader().page.evaluate(
        () => document.documentElement.outerHTML === (window as { htmlBefore?: string }).htmlBefore,
      );
    expect(await same()).toBe(true);
    await reader().hover('Putin', 'putin', '#en');
    // The one thing that is there while a card is open is the card's own element.
    expect(await reader().page.evaluate(() => document.querySelectorAll('sidelight-card').length)).toBe(1);
    await reader().leave();
    expect(await same()).toBe(true);
  });

  test('asks for nothing but itself', async () => {
    const requests: string[] = [];
    const note = (request: { url(): string }): void => void requests.push(request.url());
    reader().page.on('request', note);
    await reader().open('names.html');
    await reader().hover('Putin', 'putin', '#en');
    await reader().leave();
    reader().page.off('request', note);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([reader().url('names.html')]);
  });

  test('may add, change and remove text: marks follow', async () => {
    await reader().open('names.html');
    const marks = (): Promise<string[]> => reader().marks('#live');
    await reader().page.evaluate(() => {
      const live = document.createElement('section');
      live.id = 'live';
      live.innerHTML = '<p>First Putin, <b>then</b> Kyiv.</p>';
      document.body.prepend(live);
    });
    await reader().until(async () => (await marks()).join() === 'Putin,Kyiv', 'added text is not marked');
    await reader().hover('Putin', 'putin', '#live');
    await reader().leave();

    await reader().page.evaluate(() => {
      const [first] = document.querySelector('#live p')?.childNodes ?? [];
      if (first instanceof Text) first.data = 'First nobody, ';
    });
    await reader().until(async () => (await marks()).join() === 'Kyiv', 'changed text keeps its old mark');

    await reader().page.evaluate(() => {
      const first = document.querySelector('#live p')?.firstChild;
      if (first instanceof Text) first.data = 'At the White ';
      document.querySelector('#live b')?.replaceWith('House with');
    });
    await reader().until(
      async () => (await marks()).join() === 'White House,Kyiv',
      'a name made of two changes is not marked',
    );

    await reader().page.evaluate(() => document.querySelector('#live p')?.lastChild?.remove());
    await reader().until(async () => (await marks()).join() === 'White House', 'removed text keeps its mark');
  });

  test('without names has no entry in the highlight registry', async () => {
    await reader().page.goto(reader().url('names.html'));
    await reader().page.evaluate(() => {
      document.body.textContent = 'Nothing to see.';
    });
    await reader().until(() => reader().page.evaluate(() => CSS.highlights.size === 0), 'an entry is left');
    await pause(200);
    expect(await reader().page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test.each(['strict-csp.html', 'hostile.html'])('%s cannot keep the card out, nor change its look', async (name) => {
    await reader().open(name);
    await reader().hover('Putin', 'putin');
    const look = await reader().page.evaluate(() => {
      const card = document.querySelector('sidelight-card')?.shadowRoot?.querySelector('.card');
      const statement = card?.querySelector('.statement');
      if (!card || !statement) return undefined;
      const { fontSize, color, letterSpacing, direction } = getComputedStyle(statement);
      return {
        width: card.getBoundingClientRect().width,
        background: getComputedStyle(card).backgroundColor,
        fontSize,
        color,
        letterSpacing,
        direction,
      };
    });
    expect(look).toEqual({
      width: 360,
      background: 'rgb(255, 255, 255)',
      fontSize: '14px',
      color: 'rgb(29, 36, 51)',
      letterSpacing: 'normal',
      direction: 'ltr',
    });
    await reader().leave();
  });
});
