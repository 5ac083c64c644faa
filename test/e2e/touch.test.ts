import { expect, test } from 'vitest';
import { inBothBrowsers } from './browsers.ts';
import { pause, type Reader } from './reader.ts';
import { CORNER, putSmallFrame } from './small-frame.ts';

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

  test('that pins the card leaves it at the lower edge, with more of the page to read on', async () => {
    await reader().page.setViewport({ width: 340, height: 700, hasTouch: true });
    await reader().open('names.html');
    await tap('Putin', '#en');
    await reader().until(async () => (await reader().card())?.label === 'Vladimir Putin', 'the tap opens nothing');
    const press = async (selector: string): Promise<void> => {
      const { x, y } = await reader().placeInCard(selector);
      await reader().page.touchscreen.tap(x, y);
      // Two presses at one place are a double tap.
      await pause(600);
    };
    await press('.pin');
    expect((await reader().pinned()).map(({ label }) => label)).toEqual(['Vladimir Putin']);
    expect(await box(reader())).toMatchObject({ left: 8, right: 8, bottom: 8 });
    expect((await box(reader()))?.height).toBeLessThanOrEqual(0.33 * 700 + 2);
    await tap('flew', '#en');
    await reader().page.evaluate(() => scrollBy({ top: 200, behavior: 'instant' }));
    await pause(300);
    expect(await box(reader())).toMatchObject({ left: 8, right: 8, bottom: 8 });

    // Up and down by presses, and wherever a finger drags it.
    await press('.move');
    expect(await box(reader())).toMatchObject({
      left: 8,
      right: 8,
      bottom: 700 - 8 - ((await box(reader()))?.height ?? 0),
    });
    await press('.move');
    expect(await box(reader())).toMatchObject({ left: 8, right: 8, bottom: 8 });
    const grip = await reader().placeInCard('.grip .kind');
    const finger = await reader().page.touchscreen.touchStart(grip.x, grip.y);
    await finger.move(grip.x + 30, grip.y - 40);
    await finger.move(grip.x + 60, grip.y - 100);
    // One that lifts while it moves flings, and Chrome takes the next tap for what stops the flying.
    await pause(120);
    await finger.end();
    expect(await box(reader())).toMatchObject({ left: 8, right: 8, bottom: 108 });
    // As after a press: the next one may be taken for a part of it.
    await pause(600);

    // Another name's card lies at the lower edge as ever, clear of a pinned one at the upper edge.
    await press('.move');
    await tap('Покровськ', '#uk');
    await reader().until(async () => (await reader().card())?.label === 'Pokrovsk', 'the tap opens nothing');
    const free = await reader().page.evaluate(() => {
      const [upper, lower] = [...document.querySelectorAll('sidelight-card')].map((host) =>
        host.shadowRoot?.querySelector('.placed')?.getBoundingClientRect(),
      );
      return (lower?.top ?? 0) - (upper?.bottom ?? 0);
    });
    expect(free).toBeGreaterThan(24);
    await reader().page.touchscreen.tap(4, 0.4 * 700 - free / 2);
    await reader().until(async () => (await reader().card()) === undefined, 'the card stays');
    // Turned to its side, the screen is wide: the card is as wide as one can well read.
    await reader().page.setViewport({ width: 900, height: 340, hasTouch: true });
    await reader().until(async () => (await box(reader()))?.height === 202, 'the card does not follow');
    const [{ left, right } = { left: 0, right: 0 }] = await reader().pinned();
    expect([left, right]).toEqual([8, 608]);
    await press('.close');
    expect(await reader().pinned()).toEqual([]);
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

  test('on a name in a small frame opens its card in the page around it; elsewhere in the frame it closes it', async () => {
    await reader().page.setViewport({ width: 900, height: 700, hasTouch: true });
    await reader().open('stage.html');
    await putSmallFrame(reader());
    const { x, y } = CORNER;
    await reader().page.touchscreen.tap(x + 20, y + 45);
    await reader().until(async () => (await reader().card())?.label === 'Moscow', 'the tap opens nothing');
    const { left, bottom } = (await box(reader())) ?? { left: 0, bottom: 0 };
    expect(left).toBeLessThan(x + 60);
    // Above the second of three lines, with a gap of 8.
    expect(700 - bottom).toBeGreaterThan(y + 20);
    expect(700 - bottom).toBeLessThan(y + 30);
    await pause(600);
    await reader().page.touchscreen.tap(x + 20, y + 75);
    await reader().until(async () => (await reader().card()) === undefined, 'the card stays');
  });

  test('on a wide screen opens it beside the name', async () => {
    await reader().page.setViewport({ width: 900, height: 700, hasTouch: true });
    await reader().open('names.html');
    await tap('Putin', '#en');
    await reader().until(async () => (await reader().card())?.label === 'Vladimir Putin', 'the tap opens nothing');
    expect((await box(reader()))?.bottom).toBeGreaterThan(8);
  });
});
