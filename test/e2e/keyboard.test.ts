import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Reader } from './reader.ts';

/** Where the focus is: an element of the page, or one of the card. */
function focus(reader: Reader): Promise<string> {
  return reader.page.evaluate(() => {
    const inner = document.querySelector('sidelight-card')?.shadowRoot?.activeElement;
    return inner ? `card ${inner.className || inner.tagName}` : `page ${document.activeElement?.tagName}`;
  });
}

describe('the keyboard (chrome)', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start('chrome');
  });
  afterAll(() => reader.stop());

  const opens = (label: string): Promise<void> =>
    reader.until(async () => (await reader.card())?.label === label, `no card of ${label}`);

  test('walks from name to name, opens the card of each, and goes into it', async () => {
    await reader.open('names.html');
    await reader.page.focus('textarea');
    await reader.page.evaluate(() => scrollTo(0, 0));
    await reader.command('next-name');
    await opens('Steve Witkoff');
    expect(await focus(reader)).toBe('card card');
    await reader.command('next-name');
    await opens('Jared Kushner');
    await reader.command('previous-name');
    await opens('Steve Witkoff');
    await reader.command('close-card');
    await reader.until(async () => (await reader.card()) === undefined, 'the card stays');
    expect(await focus(reader)).toBe('page TEXTAREA');
    await reader.command('open-card');
    await opens('Steve Witkoff');
    await reader.dismiss();
    expect(await focus(reader)).toBe('page TEXTAREA');
  });

  test('unfolds a source, follows a related entity and comes back, without the pointer', async () => {
    await reader.open('names.html');
    await reader.command('next-name');
    await opens('Steve Witkoff');
    const press = async (key: 'Tab' | 'Enter', until: string): Promise<void> => {
      for (let times = 0; times < 20; times++) {
        await reader.page.keyboard.press(key);
        if ((await focus(reader)) === until) return;
      }
      throw new Error(`${key} does not lead to ${until}`);
    };
    await press('Tab', 'card SUMMARY');
    await reader.page.keyboard.press('Enter');
    const quotation = await reader.page.evaluate(() => {
      const quote = document.querySelector('sidelight-card')?.shadowRoot?.querySelector('blockquote');
      return quote?.checkVisibility();
    });
    expect(quotation).toBe(true);
    await press('Tab', 'card chip');
    await reader.page.keyboard.press('Enter');
    await opens('United States');
    expect(await focus(reader)).toBe('card H1');
    await reader.dismiss();
    expect(await focus(reader)).toBe('page BODY');
  });

  test('holds the card while the reader is in it: the pointer elsewhere does not close it; walking out does', async () => {
    await reader.open('names.html');
    await reader.command('next-name');
    await opens('Steve Witkoff');
    await reader.page.mouse.move(400, 600, { steps: 5 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect((await reader.card())?.label).toBe('Steve Witkoff');
    await reader.page.focus('textarea');
    await reader.until(async () => (await reader.card()) === undefined, 'the card stays behind');
  });
});
