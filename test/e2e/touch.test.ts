import { expect, test } from 'vitest';
import { inBothBrowsers } from './browsers.ts';
import { pause, type Reader } from './reader.ts';

/** Where the card lies on the screen. */
function box(reader: Reader): Promise<{ left: number; right: number; bottom: number; height: number } | undefined> {
  return reader.page.evaluate(() => {
    const card = document.querySelector('sidelight-card')?.shadowRoot?.querySelector('.placed');
    const rect = card?.getBoundingClientRect();
    return (
      rect && {
        left: rect.left,
        right: document.documentElement.clientWidth - rect.right,
        bottom: innerHeight - rect.bottom,
        height: rect.height,
      }
    );
  });
}

inBothBrowsers('a finger', (reader) => {
  const tap = async (words: string, selector: string): Promise<void> => {
    const { x, y } = await reader().placeOf(words, selector);
    await reader().page.touchscreen.tap(x, y);
  };

  test('on a name opens its card at the lower edge of a narrow screen; elsewhere it closes it', async () => {
    await reader().page.setViewport({ width: 400, height: 700, hasTouch: true });
    await reader().open('names.html');
    await tap('Putin', '#en');
    await reader().until(async () => (await reader().card())?.label === 'Vladimir Putin', 'the tap opens nothing');
    expect(await box(reader())).toMatchObject({ left: 0, right: 0, bottom: 0 });
    expect((await box(reader()))?.height).toBeLessThanOrEqual(0.6 * 700 + 2);
    await tap('flew', '#en');
    await reader().until(async () => (await reader().card()) === undefined, 'the card stays');
  });

  test('on a name in a link follows the link', async () => {
    await reader().open('names.html');
    await tap('Witkoff', '#link a');
    await reader().until(async () => reader().page.url().endsWith('#x'), 'the link is not followed');
    await pause(300);
    expect(await reader().card()).toBeUndefined();
  });

  test('resting on a name in a link opens its card, in place of the menu', async () => {
    await reader().open('names.html');
    const { x, y } = await reader().placeOf('Witkoff', '#link a');
    const finger = await reader().page.touchscreen.touchStart(x, y);
    // Browsers without a screen make no long press of it, so the page is told of one.
    const prevented = await reader().page.evaluate(
      (clientX, clientY) => {
        const press = new PointerEvent('contextmenu', { bubbles: true, cancelable: true, clientX, clientY });
        return !document.querySelector('#link a')?.dispatchEvent(press);
      },
      x,
      y,
    );
    await finger.end();
    expect(prevented).toBe(true);
    await reader().until(async () => (await reader().card())?.label === 'Steve Witkoff', 'the press opens nothing');
  });

  test('on a wide screen opens it beside the name', async () => {
    await reader().page.setViewport({ width: 900, height: 700, hasTouch: true });
    await reader().open('names.html');
    await tap('Putin', '#en');
    await reader().until(async () => (await reader().card())?.label === 'Vladimir Putin', 'the tap opens nothing');
    expect((await box(reader()))?.bottom).toBeGreaterThan(8);
  });
});
