import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './browsers.ts';
import { looksOf } from './look.ts';
import { pause } from './reader.ts';

inBothBrowsers('names are found wherever text is shown:', (reader) => {
  test('in shadow roots, drawings, tables, columns, and what a script writes; not where somebody types, nor what is hidden before it is shown', async () => {
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
      '#chart',
      '#chart',
      '#chart',
      '#chart',
      '#columns',
      '#contents',
      '#slotted',
      '#svg',
      '#table',
      '#typed',
      '#visibility',
      'Bare',
      'Closed',
      'Declared',
      'Late',
      'Nested',
      'Open',
    ];
    await reader().until(async () => (await places()).join() === expected.join(), `marked: ${(await places()).join()}`);
    expect(await places()).toEqual(expected);
    // What comes to be drawn is marked with the next frames; of what becomes visible no event tells.
    const shown = ['#details', '#hidden', '#invisible', '#undrawn', '#popover', '#modal'];
    for (const place of shown) {
      const patience = place === '#invisible' ? 2000 : 500;
      await reader().page.evaluate((selector) => {
        const element = document.querySelector<HTMLElement>(selector);
        element?.removeAttribute('hidden');
        element?.removeAttribute('style');
        element?.setAttribute('open', '');
        if (element?.popover) element.showPopover();
        element?.scrollIntoView();
      }, place);
      await reader().until(async () => (await places()).includes(place), `${place} is not marked`, patience);
    }
    expect(await places()).toEqual([...expected, ...shown].sort());
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

  test('not in a document that somebody writes as a whole', async () => {
    await reader().open('stage.html');
    const frame = async (id: string, script: string): Promise<() => Promise<number>> => {
      await reader().page.evaluate(
        (name, text) => document.body.append(Object.assign(document.createElement('iframe'), { name, srcdoc: text })),
        id,
        `<script>${script}</script><p>Putin spoke.</p>`,
      );
      const inner = await reader().seen(() => frameOf(reader().page, id), 'no frame');
      return () => inner.evaluate(() => CSS.highlights.size);
    };
    const written = await frame('written', 'document.designMode = "on"');
    const read = await frame('read', '');
    await reader().until(async () => (await read()) === 1, 'the one that is only read is not marked');
    await pause(300);
    expect(await written()).toBe(0);
  });

  test('a name in a shadow root opens its card', async () => {
    await reader().open('places.html');
    for (const host of ['#open-root', '#closed-root', '#nested-root', '#bare-root']) {
      const place = await reader().seen(() => reader().placeOfMark(host), `no name is marked in ${host}`);
      await reader().page.mouse.move(place.x, place.y, { steps: 4 });
      await reader().until(
        async () => (await reader().card())?.entity === 'kremlin-talks/putin',
        `no card opens in ${host}`,
      );
      await reader().leave();
    }
  });

  test('a shadow root that an element gets long after the page was read, while nothing else changes', async () => {
    const { page } = reader();
    await reader().open('stage.html');
    await page.evaluate(() => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = '<latest-element></latest-element><div id="ordinary">Words.</div>';
    });
    const marks = (): Promise<number> => page.evaluate(() => CSS.highlights.get('sidelight')?.size ?? 0);
    // By now the last look at all elements has been.
    await pause(5000);
    await page.evaluate(() =>
      customElements.define(
        'latest-element',
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'closed' }).innerHTML = '<p>In Moscow.</p>';
          }
        },
      ),
    );
    await reader().until(async () => (await marks()) === 2, 'what the new element shows is not read');
    const { x, y } = await page.evaluate(() => {
      const host = document.querySelector('#ordinary') ?? document.body;
      host.attachShadow({ mode: 'closed' }).innerHTML = '<p>In Kyiv.</p>';
      return host.getBoundingClientRect().toJSON();
    });
    await page.mouse.move(x + 30, y + 2);
    await page.mouse.move(x + 30, y + 20, { steps: 4 });
    await reader().until(async () => (await marks()) === 3, 'what the pointer lies on is not read');
  });

  test('what is marked in a shadow root can be seen', async () => {
    await reader().open('places.html');
    await reader().seen(() => reader().placeOfMark('#open-root'), 'the name is not marked');
    const { marked, bare } = await looksOf(reader().page, '#open-root');
    expect(bare).not.toBe(marked);
  });

  test.each(['a page of its own', 'a frame'])('in %s that is not of HTML', async (where) => {
    const { page } = reader();
    if (where === 'a frame') {
      await reader().open('stage.html');
      await page.evaluate(() => {
        document.querySelector('main')?.insertAdjacentHTML('beforeend', '<object data="drawing.svg"></object>');
      });
    } else await page.goto(reader().url('strict.xhtml'));
    const [frame, mark] = await reader().seen(async () => {
      const last = page.frames().at(-1) ?? page.mainFrame();
      const box = await markIn(last);
      return (last !== page.mainFrame() || where !== 'a frame') && box.width > 0 ? ([last, box] as const) : undefined;
    }, 'the name is not marked');
    const origin = await originOf(frame);
    const name = { x: origin.x + mark.x + mark.width / 2, y: origin.y + mark.y + mark.height / 2 };
    await page.mouse.move(origin.x + 4, origin.y + 4);
    await page.mouse.move(name.x, name.y, { steps: 4 });
    const card = await reader().seen(() => reader().card(), 'no card opens');
    expect(card.entity).toBe('kremlin-talks/putin');
    const { width, top } = await page.evaluate(() => {
      const placed = document.querySelector('sidelight-card')?.shadowRoot?.querySelector('.placed');
      return placed?.getBoundingClientRect().toJSON() ?? new DOMRect();
    });
    expect(width).toBeGreaterThan(200);
    expect(top).toBeGreaterThan(name.y);
    await reader().leave();
  });

  test.each(['an open shadow root with', 'a closed shadow root with', 'a shadow root in'] as const)(
    'in %s a modal dialog: the card can be used, and stays in the dialog when it is pinned',
    async (where) => {
      await reader().open('stage.html');
      const { page } = reader();
      await page.evaluate((where) => {
        const outer = document.body.appendChild(document.createElement('section'));
        const isInside = where === 'a shadow root in';
        const mode = where === 'a closed shadow root with' ? 'closed' : 'open';
        const root = isInside ? document : outer.attachShadow({ mode });
        const dialog = document.createElement('dialog');
        dialog.style.cssText = 'margin: 0; width: 500px; height: 400px';
        (isInside ? outer : root).appendChild(dialog);
        const words = isInside ? dialog.appendChild(document.createElement('p')).attachShadow({ mode }) : dialog;
        words.append('In a dialog: Kyiv.');
        dialog.showModal();
        Object.assign(window, { root });
      }, where);
      const place = await reader().seen(() => reader().placeOfMark('section'), 'the name is not marked');
      await page.mouse.move(place.x, place.y, { steps: 4 });
      await reader().seen(() => cardInRoot(page), 'no card opens');
      await pressInRoot(page, '.pin');
      await reader().until(async () => (await cardInRoot(page))?.isPinned === true, 'it is not pinned');
      // It is looked after four times a second.
      await pause(600);
      expect((await cardInRoot(page))?.isPinned).toBe(true);
      await pressInRoot(page, '.close');
      await reader().until(async () => (await cardInRoot(page)) === undefined, 'the pinned card is inert');
    },
  );

  test('in a popover: a press in the card leaves it open', async () => {
    await reader().open('stage.html');
    await reader().page.evaluate(() => {
      const popover = document.createElement('div');
      popover.popover = 'auto';
      popover.textContent = 'In a popover: Kyiv.';
      document.body.append(popover);
      popover.showPopover();
    });
    await reader().until(async () => (await reader().marks('[popover]')).length === 1, 'the name is not marked');
    await reader().hover('Kyiv', 'kyiv', '[popover]');
    await reader().press('h1');
    expect(await reader().page.evaluate(() => document.querySelector('[popover]')?.matches(':popover-open'))).toBe(
      true,
    );
    expect((await reader().card())?.entity).toBe('kremlin-talks/kyiv');
    await reader().leave();
  });

  test('in a dialog that closes when somebody presses beside it: a press in the card leaves it open', async () => {
    await reader().open('stage.html');
    await reader().page.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.textContent = 'In a dialog: Kyiv.';
      dialog.addEventListener('click', ({ clientX, clientY }) => {
        const { left, right, top, bottom } = dialog.getBoundingClientRect();
        if (clientX < left || clientX > right || clientY < top || clientY > bottom) dialog.close();
      });
      dialog.showModal();
    });
    await reader().until(async () => (await reader().marks('dialog')).length === 1, 'the name is not marked');
    await reader().hover('Kyiv', 'kyiv', 'dialog');
    await reader().press('summary');
    expect(await reader().page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    expect((await reader().card())?.entity).toBe('kremlin-talks/kyiv');
    await reader().leave();
  });

  test('in a popover that stands below a box which clips what is in it', async () => {
    await reader().open('stage.html');
    await reader().page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<header style="position: relative; overflow: hidden; height: 60px">
          <div popover style="position: absolute; inset: auto; top: 150px; left: 100px; margin: 0">There: Kyiv.</div>
        </header>`,
      );
      document.querySelector<HTMLElement>('[popover]')?.showPopover();
    });
    await reader().until(async () => (await reader().marks('[popover]')).length === 1, 'the name is not marked');
    await reader().hover('Kyiv', 'kyiv', '[popover]');
    await reader().leave();
  });

  test('names that touch in the markup and are kept apart by their style, as in menus; not a word whose part stands out', async () => {
    await reader().open('stage.html');
    await reader().page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<nav><a style="margin: 0 8px">Kyiv</a><a style="margin: 0 8px">Moscow</a>
        <p><a style="padding: 0 6px">الكرملين</a><a style="padding: 0 6px">موسكو</a></p></nav>
        <div><p><mark style="padding: 0 3px">Pu</mark>tin and <b>Zelen</b>skyy</p>
        <p><span style="padding: 0 6px">Steve</span> <span style="padding: 0 6px">Witkoff</span></p></div>`,
      );
    });
    await reader().until(async () => (await reader().marks()).length === 8, 'a name is not marked');
    expect(await reader().marks('nav')).toEqual(['Kyiv', 'Moscow', 'الكرملين', 'موسكو']);
    expect(await reader().marks('nav ~ div')).toEqual(['Putin', 'Zelenskyy', 'Steve Witkoff']);
  });

  test('in a page without a document type, whose root has a size of its own', async () => {
    await reader().open('quirks.html');
    await reader().hover('Putin', 'putin', '#beside');
    await reader().leave();
    await reader().hover('Kyiv', 'kyiv', '#above');
    // The name leaves the screen, and its card with it.
    await reader().page.evaluate(() => scrollTo(0, 1000));
    await reader().until(async () => (await reader().card()) === undefined, 'the card stays');
    await reader().page.evaluate(() => {
      scrollTo(0, 0);
      const above = document.querySelector<HTMLElement>('#above');
      if (above) above.style.marginTop = '400px';
    });
    await reader().hover('Kyiv', 'kyiv', '#above');
    await reader().page.evaluate(() => {
      const above = document.querySelector<HTMLElement>('#above');
      if (above) above.style.marginTop = '900px';
    });
    await reader().until(async () => (await reader().card()) === undefined, 'the card stays below the screen');
  });

  test('the card of a frame that is higher than the window stands in the page around it, where it can be seen', async () => {
    await reader().open('stage.html');
    const { page } = reader();
    await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.srcdoc = '<!doctype html><body style="margin: 0"><p style="margin: 420px 0 2000px">Kyiv';
      frame.style.cssText = 'position: absolute; left: 0; top: 200px; width: 700px; height: 2500px; border: 0';
    });
    const frame = await reader().seen(async () => {
      const [, inner] = page.frames();
      const isMarked = await inner?.evaluate(() => CSS.highlights.get('sidelight')?.size === 1).catch(() => false);
      return isMarked ? inner : undefined;
    }, 'the name is not marked');
    const { x, y, height } = await markIn(frame);
    await page.mouse.move(x + 20, 180);
    await page.mouse.move(x + 20, 200 + y + height / 2, { steps: 6 });
    const card = await reader().seen(() => reader().card(), 'no card stands in the page');
    expect(card.entity).toBe('kremlin-talks/kyiv');
    const bottom = await page.evaluate(
      () =>
        document.querySelector('sidelight-card')?.shadowRoot?.querySelector('.placed')?.getBoundingClientRect().bottom,
    );
    expect(bottom).toBeLessThanOrEqual(700);
    await reader().leave();
  });

  test.each(['open', 'closed'] as const)(
    'in an %s shadow root that fills the screen: the card can be used, and closes when the screen is left',
    async (mode) => {
      await reader().open('stage.html');
      const { page } = reader();
      await page.evaluate((mode) => {
        const host = document.body.appendChild(document.createElement('div'));
        const film = document.createElement('section');
        film.textContent = 'Full: Kyiv.';
        film.style.cssText = 'background: white; font-size: 20px';
        film.addEventListener('click', () => void film.requestFullscreen(), { once: true });
        const root = host.attachShadow({ mode });
        root.append(film);
        host.style.cssText = 'position: fixed; inset: 0 auto auto 0';
        Object.assign(window, { root });
      }, mode);
      await page.mouse.click(10, 10);
      await reader().until(() => page.evaluate(() => document.fullscreenElement !== null), 'nothing fills the screen');
      // Firefox gives the page one size and then another one before it comes to rest.
      await pause(500);
      let tremble = 0;
      const card = await reader().seen(async () => {
        // A hand at rest trembles.
        tremble = 1 - tremble;
        await page.mouse.move(80 + tremble, 14);
        return cardInRoot(page);
      }, 'no card opens');
      expect(card.width).toBeGreaterThan(200);
      await pressInRoot(page, 'h1');
      await pause(600);
      expect((await cardInRoot(page))?.width).toBeGreaterThan(200);
      await page.mouse.move(80, 14, { steps: 4 });
      await page.evaluate(() => document.exitFullscreen());
      await reader().until(() => page.evaluate(() => document.fullscreenElement === null), 'it stays full screen');
      await reader().until(async () => (await cardInRoot(page)) === undefined, 'the card stays open');
      await pause(500);
    },
  );

  test.each(['same', 'cross', 'srcdoc', 'blob', 'data', 'blank', 'opened', 'sandboxed', 'inner'])(
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

  test('in a frame that is displayed long after it was loaded: names stay whole, whatever elements they are made of', async () => {
    const { page } = reader();
    await reader().open('stage.html');
    await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.srcdoc = '<p>There came <b>Steve</b> <i>Witkoff</i>.</p>';
      frame.style.display = 'none';
    });
    await pause(1500);
    await page.$eval('iframe', (frame) => frame.removeAttribute('style'));
    const frame = await reader().seen(async () => page.frames().at(-1), 'no frame');
    const marked = (): Promise<string> =>
      frame.evaluate(() => {
        const [mark] = CSS.highlights.get('sidelight') ?? [];
        return `${mark?.startContainer.textContent} to ${mark?.endContainer.textContent}`;
      });
    await reader().until(async () => (await marked()) === 'Steve to Witkoff', 'the name is not marked as one');
  });

  test('the card of a small frame in a shadow root stands in the page around it, also in one that is opened anew', async () => {
    await reader().open('stage.html');
    const { page } = reader();
    const write = (): void => {
      const host = document.body.appendChild(document.createElement('div'));
      const frame = '<iframe style="width: 280px; height: 60px" srcdoc="&lt;p>Kyiv"></iframe>';
      host.attachShadow({ mode: 'open' }).innerHTML = `<p>Above.</p>${frame}`;
    };
    for (const anew of [false, true]) {
      if (anew)
        await page.evaluate(() => {
          document.open();
          document.write('<!doctype html><title>Anew</title><body><p>Then</p>');
          document.close();
        });
      await page.evaluate(write);
      const frame = await reader().seen(async () => page.frames().at(-1), 'no frame');
      await reader().until(
        () => frame.evaluate(() => CSS.highlights.get('sidelight')?.size === 1),
        'the name is not marked',
      );
      const { x, y } = await originOf(frame);
      const mark = await markIn(frame);
      await page.mouse.move(x + 4, y - 10);
      await page.mouse.move(x + mark.x + mark.width / 2, y + mark.y + mark.height / 2, { steps: 4 });
      await reader().until(async () => (await reader().card())?.entity === 'kremlin-talks/kyiv', 'no card opens');
      // A frame that goes to another page cannot say that its name is gone.
      await page.evaluate(() => {
        const inner = document.querySelector('body > div')?.shadowRoot?.querySelector('iframe');
        if (inner) inner.srcdoc = '<p>Nothing</p>';
      });
      await pause(100);
      await reader().leave();
    }
  });

  test('in a set of frames: the card of a low one stands over all of them', async () => {
    const { page } = reader();
    await page.goto(reader().url('frameset.html'));
    const frame = await reader().seen(
      async () => page.frames().find((one) => one.url().endsWith('framed.html')),
      'no frame',
    );
    await reader().until(async () => (await markIn(frame)).width > 0, 'the name is not marked');
    const { x, y, width, height } = await markIn(frame);
    await page.mouse.move(x, 400);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 6 });
    await reader().until(async () => ((await cardInRoot(page))?.width ?? 0) > 200, 'no card is drawn');
  });

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

/** The card in the document, or in the shadow root that a test has left in it as `root`, which may be a closed one. */
function cardInRoot(page: Page): Promise<{ isPinned: boolean; width: number } | undefined> {
  return page.evaluate(() => {
    const { root = document } = window as unknown as { root?: ParentNode };
    const host = root.querySelector('sidelight-card');
    const width = host?.shadowRoot?.querySelector('.placed')?.getBoundingClientRect().width ?? 0;
    return host ? { isPinned: host.hasAttribute('data-pinned'), width } : undefined;
  });
}

/** Clicks on something in that card, as a hand does. */
async function pressInRoot(page: Page, selector: string): Promise<void> {
  const { x, y } = await page.evaluate((wanted) => {
    const { root = document } = window as unknown as { root?: ParentNode };
    const element = root.querySelector('sidelight-card')?.shadowRoot?.querySelector(wanted);
    const rect = element?.getBoundingClientRect() ?? new DOMRect();
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, selector);
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.click(x, y);
}

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
