import { expect, test } from 'vitest';
import { inOwnBrowsers } from './browsers.ts';
import { pause, type Reader } from './reader.ts';
import { putSmallFrame } from './small-frame.ts';

/** Where the focus is: an element of the page, or one of the card. */
function focus(reader: Reader): Promise<string> {
  return reader.page.evaluate(() => {
    const inner = document.querySelector('sidelight-card')?.shadowRoot?.activeElement;
    return inner ? `card ${inner.className || inner.tagName}` : `page ${document.activeElement?.tagName}`;
  });
}

inOwnBrowsers('the keyboard', (reader) => {
  const opens = (label: string): Promise<void> =>
    reader().until(async () => (await reader().card())?.label === label, `no card of ${label}`);
  /** Opens the page and the card of its first name, out of a field that the focus is to come back to. */
  const atFirstName = async (): Promise<void> => {
    await reader().open('names.html');
    await reader().page.focus('textarea');
    await reader().page.evaluate(() => scrollTo(0, 0));
    await reader().command('next-name');
    await opens('Steve Witkoff');
  };

  test('walks from name to name, opens the card of each, and goes into it', async () => {
    await atFirstName();
    expect(await focus(reader())).toBe('card card');
    await reader().command('next-name');
    await opens('Jared Kushner');
    await reader().command('previous-name');
    await opens('Steve Witkoff');
    await reader().dismiss();
    expect(await focus(reader())).toBe('page TEXTAREA');
    await reader().command('open-card');
    await opens('Steve Witkoff');
    await reader().dismiss();
    expect(await focus(reader())).toBe('page TEXTAREA');
  });

  test('unfolds a source, follows a related entity and comes back, without the pointer', async () => {
    await reader().open('names.html');
    await reader().command('next-name');
    await opens('Steve Witkoff');
    const press = async (key: 'Tab' | 'Enter', until: string): Promise<void> => {
      for (let times = 0; times < 20; times++) {
        await reader().page.keyboard.press(key);
        if ((await focus(reader())) === until) return;
      }
      throw new Error(`${key} does not lead to ${until}`);
    };
    await press('Tab', 'card SUMMARY');
    await reader().page.keyboard.press('Enter');
    const quotation = await reader().page.evaluate(() => {
      const quote = document.querySelector('sidelight-card')?.shadowRoot?.querySelector('blockquote');
      return quote?.checkVisibility();
    });
    expect(quotation).toBe(true);
    await press('Tab', 'card chip');
    await reader().page.keyboard.press('Enter');
    await opens('United States');
    expect(await focus(reader())).toBe('card H1');
    await reader().dismiss();
    expect(await focus(reader())).toBe('page BODY');
  });

  test('holds the card while the reader is in it: the pointer elsewhere does not close it; walking out does', async () => {
    await reader().open('names.html');
    await reader().command('next-name');
    await opens('Steve Witkoff');
    await reader().page.mouse.move(400, 600, { steps: 5 });
    await pause(700);
    expect((await reader().card())?.label).toBe('Steve Witkoff');
    await reader().page.focus('textarea');
    await reader().until(async () => (await reader().card()) === undefined, 'the card stays behind');
  });

  test('pins a card, moves it with the arrows, closes it, and comes back', async () => {
    await atFirstName();
    await reader().page.keyboard.press('Tab');
    expect(await focus(reader())).toBe('card control pin');
    await reader().page.keyboard.press('Enter');
    await reader().until(async () => (await reader().pinned()).length === 1, 'the card is not pinned');
    expect(await focus(reader())).toBe('card control move');
    const place = async (): Promise<(number | undefined)[]> => {
      const [card] = await reader().pinned();
      return [card?.left, card?.top];
    };
    const [left = 0, top = 0] = await place();
    await reader().page.keyboard.press('ArrowRight');
    await reader().page.keyboard.press('ArrowRight');
    await reader().page.keyboard.press('ArrowDown');
    expect(await place()).toEqual([left + 32, top + 16]);
    await reader().page.keyboard.press('Escape');
    expect(await reader().pinned()).toEqual([]);
    expect(await focus(reader())).toBe('page TEXTAREA');
  });

  test('walks through the names of a small frame, whose cards stand in the page around it', async () => {
    await reader().open('stage.html');
    await putSmallFrame(reader());
    await reader().page.evaluate(() => document.querySelector('iframe')?.focus());
    for (const label of ['Kyiv', 'Moscow']) {
      await reader().command('next-name');
      await opens(label);
      expect(await focus(reader())).toBe('card card');
      await reader().dismiss();
      expect(await focus(reader())).toBe('page IFRAME');
    }
    await reader().command('open-card');
    await opens('Moscow');
    // Out of the card a command leads back into the frame, and only then on.
    await reader().command('previous-name');
    await reader().until(async () => (await reader().card()) === undefined, 'the card stays');
    expect(await focus(reader())).toBe('page IFRAME');
    await reader().command('previous-name');
    await opens('Kyiv');
    await reader().dismiss();
  });

  test('goes back into a pinned card by its name', async () => {
    await reader().open('names.html');
    await reader().page.evaluate(() => scrollTo(0, 0));
    await reader().command('next-name');
    await opens('Steve Witkoff');
    await reader().page.keyboard.press('Tab');
    await reader().page.keyboard.press('Enter');
    await reader().until(async () => (await reader().pinned()).length === 1, 'the card is not pinned');
    await reader().page.focus('textarea');
    await reader().command('open-card');
    await reader().until(async () => (await focus(reader())) === 'card card', 'the focus stays in the page');
    expect(await reader().pinned()).toHaveLength(1);
  });
});
