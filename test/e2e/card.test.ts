import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './browsers.ts';

const ARTICLE = readFileSync('src/packs/kremlin-talks/article.ar.txt', 'utf8');

inBothBrowsers('the card, read in English', (reader) => {
  test('names the entity, in the reader’s language and in the original', async () => {
    await reader().open('names.html');
    const card = await reader().hover('بوتين', 'putin', '#ar');
    expect(card).toMatchObject({ language: 'en', direction: 'ltr', label: 'Vladimir Putin' });
    expect(card.text).toContain('Владимир Путин');
    expect(card.text).toContain('Person');
    await reader().leave();
  });

  test('shows both sides of a dispute, each with who says so', async () => {
    await reader().open('names.html');
    const { text } = await reader().hover('Покровск', 'pokrovsk', '#ru');
    expect(text).toContain('Claimed');
    expect(text).toMatch(/contradict/i);
    expect(text).toContain('Ukrainian army');
    await reader().leave();
  });

  test('unfolds the source sentence: the article’s own words, marked, with a translation', async () => {
    await reader().open('names.html');
    await reader().hover('Putin', 'putin', '#en');
    const source = await reader().page.evaluate(() => {
      const details = document.querySelector('sidelight-card')?.shadowRoot?.querySelector('details');
      details?.querySelector('summary')?.click();
      const quote = details?.querySelector('blockquote');
      return {
        open: details?.open,
        sentence: quote?.textContent ?? '',
        marked: quote?.querySelector('mark')?.textContent ?? '',
        direction: quote && getComputedStyle(quote).direction,
        language: quote?.lang,
        translation: details?.querySelector('.translation')?.textContent ?? '',
      };
    });
    expect(source).toMatchObject({ open: true, direction: 'rtl', language: 'ar' });
    expect(ARTICLE).toContain(source.sentence);
    expect(source.marked.length).toBeGreaterThan(5);
    expect(source.sentence).toContain(source.marked);
    expect(source.translation).toMatch(/^[\x20-\x7E\u2010-\u201F]+$/);
    await reader().leave();
  });
});

inBothBrowsers(
  'the card, read in Arabic',
  (reader) => {
    test('is in Arabic, from right to left, with the original name from left to right', async () => {
      await reader().open('names.html');
      const card = await reader().hover('Witkoff', 'witkoff', '#en');
      expect(card).toMatchObject({ language: 'ar', direction: 'rtl', label: 'ستيف ويتكوف' });
      expect(card.text).toContain('Steve Witkoff');
      expect(card.text).toContain('شخص');
      await reader().leave();
    });
  },
  { languages: ['ar'] },
);

inBothBrowsers(
  'the card, read in Ukrainian',
  (reader) => {
    test('is in Ukrainian', async () => {
      await reader().open('names.html');
      const card = await reader().hover('Kremlin', 'kremlin', '#en');
      expect(card).toMatchObject({ language: 'uk', direction: 'ltr', label: 'Кремль' });
      await reader().leave();
    });
  },
  { languages: ['uk', 'en'] },
);
