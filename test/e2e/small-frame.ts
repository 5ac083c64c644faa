import type { Reader } from './reader.ts';

/** Where its upper left corner is in the window. */
export const CORNER = { x: 40, y: 400 };

/** Puts a frame with two names into the page that is open, too small for a card, and waits until they are marked. */
export async function putSmallFrame(reader: Reader): Promise<void> {
  await reader.page.evaluate(({ x, y }) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.srcdoc = '<!doctype html><body style="margin: 0; font: 20px/30px serif">Kyiv<br>Moscow<br>Nobody';
    frame.style.cssText = `position: fixed; left: ${x}px; top: ${y}px; width: 200px; height: 90px; border: 0`;
  }, CORNER);
  await reader.until(async () => {
    const frame = reader.page.frames().at(-1);
    if (!frame || frame === reader.page.mainFrame()) return false;
    // One that is still being filled cannot be asked.
    return frame.evaluate(() => CSS.highlights.get('sidelight')?.size === 2).catch(() => false);
  }, 'the frame is not marked');
}
