import { expect, test } from 'vitest';
import { inBothBrowsers } from './browsers.ts';
import { pause } from './reader.ts';

inBothBrowsers('zoom:', (reader) => {
  for (const [language, selector] of [
    ['en', '#en'],
    ['ru', '#ru'],
    ['ar', '#ar'],
  ] as const) {
    test(`at 200%, every card is whole in view and never over its name, wherever on the screen that is (${language})`, async () => {
      // A window of 900 by 700, with half as many CSS pixels.
      await reader().page.setViewport({ width: 450, height: 350, deviceScaleFactor: 2 });
      await reader().open('names.html');
      for (const [words, entity] of NAMES[language]) {
        for (const from of [30, 160, 290]) {
          await reader().placeOf(words, selector);
          // To where the name is wanted, as far as the page goes.
          const { top } = await lineOf(words, selector);
          await reader().page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), top - from);
          // A page that scrolls while the pointer moves opens nothing.
          await pause(100);
          const name = await lineOf(words, selector);
          await reader().page.mouse.move(2, 340);
          await reader().page.mouse.move((name.left + name.right) / 2, (name.top + name.bottom) / 2, { steps: 6 });
          await reader().until(
            async () => (await reader().card())?.entity === `kremlin-talks/${entity}`,
            `«${words}» opens no card of ${entity}`,
          );
          await pause(100);
          const { card, line, width, height } = await seen(words, selector);
          const what = `${words} at ${from}: ${JSON.stringify({ card, line })}`;
          expect(card.left >= 0 && card.right <= width && card.top >= 0 && card.bottom <= height, what).toBe(true);
          expect(card.bottom <= line.top || card.top >= line.bottom, what).toBe(true);
          // Enough of it to read.
          expect(card.bottom - card.top, what).toBeGreaterThan(120);
          await reader().dismiss();
        }
      }
    });
  }

  test('on a page that magnifies itself the card is as large as elsewhere, and stands by its name', async () => {
    await reader().page.setViewport({ width: 900, height: 700 });
    await reader().open('names.html');
    await reader().page.evaluate(() => {
      document.body.style.setProperty('zoom', '1.5');
    });
    await reader().hover('Putin', 'putin', '#en');
    await pause(100);
    const { card, line } = await seen('Putin', '#en');
    expect(card.right - card.left).toBeCloseTo(360, 0);
    expect(card.left).toBeLessThanOrEqual(line.right);
    expect(card.right).toBeGreaterThanOrEqual(line.left);
    expect(Math.max(card.top - line.bottom, line.top - card.bottom)).toBeCloseTo(8, 0);
    await reader().leave();
  });

  /** Where the line of some words is on the screen. */
  const lineOf = (words: string, selector: string) =>
    reader().page.evaluate(
      (wanted, below) => {
        const walker = document.createTreeWalker(document.querySelector(below) ?? document, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node as Text).data.indexOf(wanted);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const { left, top, right, bottom } = range.getClientRects()[0] ?? new DOMRect();
          return { left, top, right, bottom };
        }
        throw new Error(`no «${wanted}»`);
      },
      words,
      selector,
    );
  const seen = async (words: string, selector: string) => {
    const rest = await reader().page.evaluate(() => {
      const placed = document.querySelector('sidelight-card')?.shadowRoot?.querySelector('.placed');
      const { left, top, right, bottom } = placed?.getBoundingClientRect() ?? new DOMRect();
      return {
        card: { left, top, right, bottom },
        width: document.documentElement.clientWidth,
        height: innerHeight,
      };
    });
    return { ...rest, line: await lineOf(words, selector) };
  };
});

/** Names and their entities: at both ends of lines, and on several. */
const NAMES = {
  en: [
    ['Kushner', 'kushner'],
    ['Moscow', 'moscow'],
    ['Putin', 'putin'],
    ['Kremlin', 'kremlin'],
  ],
  ru: [
    ['Уиткоффа', 'witkoff'],
    ['Зеленскому', 'zelensky'],
    ['Покровск', 'pokrovsk'],
  ],
  ar: [
    ['أوشاكوف', 'ushakov'],
    ['بوكروفسك', 'pokrovsk'],
    ['ترامب', 'trump'],
  ],
} as const;
