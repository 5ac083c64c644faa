import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './browsers.ts';
import { pause } from './reader.ts';

inBothBrowsers('names are found wherever text is shown:', (reader) => {
  test('in shadow roots, drawings, tables, columns, and what a script writes; not where somebody types', async () => {
    await reader().open('places.html');
    // The page itself cannot look into closed roots, but the marks stand in them.
    const places = (): Promise<string[]> =>
      reader().page.evaluate(() =>
        [...(CSS.highlights.get('sidelight') ?? [])]
          .map(({ startContainer: node }) => {
            const root = node.getRootNode();
            const place = root instanceof ShadowRoot ? root : node.parentElement?.closest('[id]');
            return root instanceof ShadowRoot
              ? (node.textContent?.split(':')[0] ?? '')
              : `#${place && 'id' in place ? place.id : ''}`;
          })
          .sort(),
      );
    const expected = [
      '#columns',
      '#contents',
      '#details',
      '#modal',
      '#popover',
      '#slotted',
      '#svg',
      '#table',
      '#typed',
      '#visibility',
      'Closed',
      'Declared',
      'Late',
      'Nested',
      'Open',
    ];
    await reader().until(async () => (await places()).join() === expected.join(), `marked: ${(await places()).join()}`);
    expect(await places()).toEqual(expected);
  });

  test('in a closed shadow root that comes when the page has long been read, as of a window that a script opens', async () => {
    await reader().open('places.html');
    // No look at all elements comes after this.
    await pause(4500);
    await reader().page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'closed' }).innerHTML = '<p>In a window: Putin spoke.</p>';
    });
    await reader().until(
      () =>
        reader().page.evaluate(() =>
          [...(CSS.highlights.get('sidelight') ?? [])].some(({ startContainer }) =>
            startContainer.textContent?.startsWith('In a window'),
          ),
        ),
      'the name is not marked',
    );
  });

  test('a name in a shadow root opens its card', async () => {
    await reader().open('places.html');
    for (const host of ['#open-root', '#closed-root', '#nested-root']) {
      const place = await reader().seen(
        () =>
          reader().page.evaluate((selector) => {
            const element = document.querySelector(selector);
            const marks = [...(CSS.highlights.get('sidelight') ?? [])];
            for (const { startContainer, startOffset, endContainer, endOffset } of marks) {
              let outer = startContainer.getRootNode();
              while (outer instanceof ShadowRoot && outer.host !== element) outer = outer.host.getRootNode();
              if (!(outer instanceof ShadowRoot)) continue;
              const range = document.createRange();
              range.setStart(startContainer, startOffset);
              range.setEnd(endContainer, endOffset);
              const { x, y, width, height } = range.getBoundingClientRect();
              return { x: x + width / 2, y: y + height / 2 };
            }
            return undefined;
          }, host),
        `no name is marked in ${host}`,
      );
      await reader().page.mouse.move(place.x, place.y, { steps: 4 });
      await reader().until(
        async () => (await reader().card())?.entity === 'kremlin-talks/putin',
        `no card opens in ${host}`,
      );
      await reader().leave();
    }
  });

  test.each(['same', 'cross', 'srcdoc', 'blob', 'data', 'blank', 'sandboxed', 'inner'])(
    'in the frame «%s»',
    async (name) => {
      await reader().page.goto(reader().url('frames.html'));
      const frame = await reader().seen(() => frameOf(reader().page, name), 'no frame');
      const marked = (): Promise<number> => frame.evaluate(() => CSS.highlights.get('sidelight')?.size ?? 0);
      await reader().until(async () => (await marked()) === 1, 'the name is not marked');
      const box = await markIn(frame);
      const inner = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const origin = await originOf(frame);
      let tremble = 0;
      await reader().seen(async () => {
        // A hand at rest trembles; and a frame may still be coming to rest when the pointer gets there.
        tremble = 1 - tremble;
        await reader().page.mouse.move(origin.x + inner.x + tremble, origin.y + inner.y);
        const entity = await frame.evaluate(
          () =>
            document.querySelector('sidelight-card')?.shadowRoot?.querySelector<HTMLElement>('.card')?.dataset[
              'entity'
            ],
        );
        return entity === 'kremlin-talks/putin' ? true : undefined;
      }, 'no card opens in the frame');
    },
  );

  test('the card of a frame that is too small for it stands in the page around it', async () => {
    await reader().page.goto(reader().url('frames.html'));
    const frame = await reader().seen(() => frameOf(reader().page, 'small'), 'no frame');
    await reader().until(
      () => frame.evaluate(() => CSS.highlights.get('sidelight')?.size === 1),
      'the name is not marked',
    );
    const origin = await originOf(frame);
    const { x, y, width, height } = await markIn(frame);
    const inner = { x: x + width / 2, y: y + height / 2, top: y, bottom: y + height };
    const { page } = reader();
    // Over the page first: as a hand comes, from outside of the frame.
    await page.mouse.move(origin.x + inner.x, origin.y - 40);
    await page.mouse.move(origin.x + inner.x, origin.y + inner.y, { steps: 3 });
    const card = await reader().seen(() => reader().card(), 'no card stands in the page');
    expect(card.entity).toBe('kremlin-talks/putin');
    const box = await page.evaluate(() => {
      const placed = document.querySelector('sidelight-card')?.shadowRoot?.querySelector('.placed');
      const { top, bottom, left, right } = placed?.getBoundingClientRect() ?? new DOMRect();
      return { top, bottom, left, right };
    });
    // Beside the name, and not over it.
    const [top, bottom] = [origin.y + inner.top, origin.y + inner.bottom];
    expect(box.bottom <= top + 1 ? top - box.bottom : box.top - bottom).toBeLessThan(24);
    expect(box.bottom <= top + 1 || box.top >= bottom - 1).toBe(true);
    // Into the card: it stays; and away: it goes.
    await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    await pause(600);
    expect((await reader().card())?.entity).toBe('kremlin-talks/putin');
    await reader().leave();
  });
});

/** Where the content of a frame begins on the screen of its page, which it is scrolled into. */
async function originOf(frame: Frame): Promise<{ x: number; y: number }> {
  const parent = frame.parentFrame();
  const element = await frame.frameElement();
  if (!parent || !element) return { x: 0, y: 0 };
  const outer = await originOf(parent);
  const own = await element.evaluate((one) => {
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y } = one.getBoundingClientRect();
    return { x: x + one.clientLeft, y: y + one.clientTop };
  });
  return { x: outer.x + own.x, y: outer.y + own.y };
}

/** The frame whose window has a name. */
async function frameOf(page: Page, name: string): Promise<Frame | undefined> {
  const named = page.frames().find((frame) => frame.name() === name);
  if (named) return named;
  // Firefox's protocol does not tell names.
  for (const frame of page.frames()) if ((await frame.evaluate(() => window.name)) === name) return frame;
  return undefined;
}

/** What the one mark in a frame covers, in the frame's viewport. */
function markIn(frame: Frame): Promise<{ x: number; y: number; width: number; height: number }> {
  return frame.evaluate(() => {
    const [mark] = CSS.highlights.get('sidelight') ?? [];
    const range = document.createRange();
    if (mark) range.setStart(mark.startContainer, mark.startOffset);
    if (mark) range.setEnd(mark.endContainer, mark.endOffset);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  });
}
