import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PLAIN_HOST } from '../../scripts/browsers/launch.ts';
import { inOwnBrowsers } from './browsers.ts';
import type { Reader } from './reader.ts';

const ARTICLE = readFileSync('src/packs/kremlin-talks/article.ar.txt', 'utf8');

inOwnBrowsers('the card, read in English', (reader) => {
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

  test('a related entity turns the card into its own, and Back turns it back', async () => {
    await reader().open('names.html');
    await reader().hover('Putin', 'putin', '#en');
    await reader().press('.chip[data-entity="kremlin-talks/russia"]');
    await reader().until(async () => (await reader().card())?.label === 'Russia', 'the card does not turn');
    await reader().press('.back');
    await reader().until(
      async () => (await reader().card())?.label === 'Vladimir Putin',
      'the card does not turn back',
    );
    const seen = await reader().card();
    expect(seen?.text).not.toContain('Back');
    await reader().leave();
  });

  test('comes back when the page throws it away but draws its name again', async () => {
    await reader().open('stage.html');
    await reader().hover('Putin', 'putin', '#still');
    await reader().page.evaluate(() => {
      const { innerHTML } = document.body;
      document.body.innerHTML = innerHTML.replace(/<sidelight-card.*/s, '');
    });
    // The pointer has not moved since.
    await reader().until(async () => (await reader().card())?.entity === 'kremlin-talks/putin', 'the card is gone');
    await reader().leave();
  });

  test('says how long ago its article was', async () => {
    await reader().open('names.html');
    const { text } = await reader().hover('Putin', 'putin', '#en');
    expect(text).toMatch(/As of \w+ 3, 2025|As of 3 \w+ 2025/);
    expect(text).toMatch(/That was \d+ (months|years) ago/);
    await reader().leave();
  });

  test('copies a fact with who says it, the article’s words and where they stand', async () => {
    await reader().open('names.html');
    await reader().hover('Putin', 'putin', '#en');
    await reader().press('summary');
    await reader().press('.copy');
    await reader().until(async () => (await reader().card())?.text.includes('Copied') ?? false, 'it does not say so');
    await reader().dismiss();
    const pasted = await paste(reader());
    const [statement = '', who = '', ...rest] = pasted.split('\n');
    expect(statement).toMatch(/^\w.*\.$/);
    expect(who).toMatch(/^— .+ \((Reported|Claimed|Disputes), .*2025\)$/);
    const quotation = rest.find((line) => line.startsWith('«'))?.slice(1, -1) ?? 'none';
    expect(ARTICLE).toContain(quotation);
    expect(rest.at(-1)).toMatch(/Sentence \d+ of the article$/);
  });

  test('copies on a page that is not secure, too, and what it copies is not the page’s to change', async () => {
    await reader().page.goto(reader().url('names.html').replace('127.0.0.1', PLAIN_HOST));
    await reader().until(async () => (await reader().marks()).length > 0, 'no name was marked');
    await reader().page.evaluate(() =>
      document.addEventListener('copy', (event) => {
        event.clipboardData?.setData('text/plain', 'Read more');
        event.preventDefault();
      }),
    );
    await reader().hover('Putin', 'putin', '#en');
    await reader().press('summary');
    await reader().press('.copy');
    await reader().until(async () => (await reader().card())?.text.includes('Copied') ?? false, 'it does not say so');
    await reader().dismiss();
    expect(await paste(reader())).toMatch(/Sentence \d+ of the article$/);
  });

  test('changes its language, here and for every later card', async () => {
    await reader().open('names.html');
    await reader().hover('Putin', 'putin', '#en');
    await reader().chooseLanguage('uk');
    await reader().until(async () => (await reader().card())?.label === 'Володимир Путін', 'the language stays');
    await reader().leave();
    await reader().open('names.html');
    const card = await reader().hover('Witkoff', 'witkoff', '#en');
    expect(card).toMatchObject({ language: 'uk', label: 'Стів Віткофф' });
    await reader().chooseLanguage('en');
    await reader().until(async () => (await reader().card())?.label === 'Steve Witkoff', 'the language stays');
    await reader().leave();
  });
});

/** What the clipboard holds, pasted into a field of the page with the keyboard. */
async function paste(reader: Reader): Promise<string> {
  await reader.page.click('textarea', { count: 3 });
  await reader.page.keyboard.down('Control');
  await reader.page.keyboard.press('v');
  await reader.page.keyboard.up('Control');
  return reader.page.evaluate(() => document.querySelector('textarea')?.value ?? '');
}

inOwnBrowsers(
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

inOwnBrowsers(
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
