import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { DELAYS } from '../../../src/core/hover/delays.ts';
import { inBothBrowsers } from '../browsers.ts';
import { pause } from '../reader.ts';

/** Longer than any delay of hovering: what has not happened by then does not happen. */
const SETTLED = DELAYS.dwell + DELAYS.leave;

inBothBrowsers('hovering', (reader) => {
  const boxOfCard = () =>
    reader().page.evaluate(() => {
      const card = document.querySelector('sidelight-card')?.shadowRoot?.querySelector('.placed');
      const { left, top, right, bottom } = card?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom };
    });

  test('passing over names opens nothing', async () => {
    await reader().open('names.html');
    const first = await reader().placeOf('Steve Witkoff', '#en');
    await reader().page.mouse.move(10, first.y);
    await reader().page.mouse.move(880, first.y, { steps: 60 });
    await pause(SETTLED);
    expect(await reader().card()).toBeUndefined();
  });

  test('the card stands clear of the pointer and of the name, inside the viewport', async () => {
    await reader().open('names.html');
    for (const [words, section] of [
      ['Putin', '#en'],
      ['Путиным', '#ru'],
      ['بوتين', '#ar'],
    ] as const) {
      const point = await reader().pointAt(words, section);
      await reader().hover(words, 'putin', section);
      await pause(150);
      const box = await boxOfCard();
      const [width = 0, height = 0] = await reader().page.evaluate(() => [innerWidth, innerHeight]);
      expect(point.y < box.top - 4 || point.y > box.bottom + 4).toBe(true);
      expect(Math.min(box.left, box.top, width - box.right, height - box.bottom)).toBeGreaterThanOrEqual(0);
      await reader().leave();
    }
  });

  test('a card that is drawn ahead is not seen by the page before it opens', async () => {
    await reader().open('names.html');
    await reader().page.evaluate(() => {
      const seen = { cards: 0 };
      Object.assign(window, { seen });
      const Spy = class extends HTMLElement {
        constructor() {
          super();
          seen.cards += 1;
        }
      };
      customElements.define('sidelight-card', Spy);
    });
    const seen = () => reader().page.evaluate(() => (window as unknown as { seen: { cards: number } }).seen.cards);
    await reader().pointAt('Putin', '#en');
    await pause(100);
    await reader().page.mouse.move(2, 2);
    await pause(SETTLED);
    expect(await seen()).toBe(0);
    await reader().hover('Putin', 'putin', '#en');
    await reader().leave();
  });

  test('the way from the name into the card keeps it open; leaving both closes it', async () => {
    await reader().open('names.html');
    await reader().hover('Putin', 'putin', '#en');
    const { left, top, right, bottom } = await boxOfCard();
    await reader().page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 10 });
    await pause(SETTLED);
    expect((await reader().card())?.entity).toBe('kremlin-talks/putin');
    await reader().leave();
  });

  test('a slow diagonal into the card keeps it open, over whatever names it passes', async () => {
    await reader().open('names.html');
    const { x, y } = await reader().pointAt('Putin', '#en');
    await reader().hover('Putin', 'putin', '#en');
    const box = await boxOfCard();
    // Far longer than the grace, from the name to the far corner.
    const to = {
      x: x < (box.left + box.right) / 2 ? box.right - 12 : box.left + 12,
      y: y < box.top ? box.top : box.bottom,
    };
    for (let step = 1; step <= 24; step++) {
      await reader().page.mouse.move(x + ((to.x - x) * step) / 24, y + ((to.y - y) * step) / 24);
      await pause(40);
      expect((await reader().card())?.entity).toBe('kremlin-talks/putin');
    }
    await reader().leave();
  });

  test('a pointer that rests beside the way lets it close', async () => {
    await reader().open('names.html');
    const { x, y } = await reader().pointAt('Putin', '#en');
    await reader().hover('Putin', 'putin', '#en');
    const { top } = await boxOfCard();
    await reader().page.mouse.move(x, y + (y < top ? -60 : 60), { steps: 8 });
    await reader().until(async () => (await reader().card()) === undefined, 'the card stays');
  });

  test('a card that becomes smaller under the pointer stays until the pointer has gone into it, or away', async () => {
    await reader().page.goto(reader().url('try.html'));
    await reader().until(async () => (await reader().marks()).length > 0, 'no name is marked');
    await reader().page.evaluate(() => {
      // So that the card stands below the name, and shrinks at its lower edge.
      document.querySelector('section[lang="en"]')?.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
    await reader().page.setViewport({ width: 900, height: 1200 });
    await reader().hover('Telegram', 'telegram', 'section[lang="en"]');
    await reader().press('.chip[data-entity="kremlin-talks/russian-defence-ministry"]');
    await reader().until(async () => (await reader().card())?.label.includes('Defence') ?? false, 'it does not turn');
    // It is placed anew with a frame after the one in which it turns.
    let large = await boxOfCard();
    await reader().until(async () => {
      const before = large;
      await pause(50);
      large = await boxOfCard();
      return isDeepStrictEqual(before, large);
    }, 'the card does not come to rest');
    const inside = { x: large.left + 60, y: large.bottom - 6 };
    await reader().page.mouse.move(inside.x, inside.y, { steps: 4 });
    await reader().page.evaluate(() =>
      document.querySelector('sidelight-card')?.shadowRoot?.querySelector<HTMLElement>('.back')?.click(),
    );
    await reader().until(async () => (await reader().card())?.label === 'Telegram', 'it does not turn back');
    await pause(100);
    const small = await boxOfCard();
    expect(small.bottom).toBeLessThan(inside.y);
    await reader().page.mouse.move(inside.x + 4, inside.y - 3);
    await pause(SETTLED);
    expect((await reader().card())?.label).toBe('Telegram');
    await reader().page.mouse.move(small.left + 64, small.bottom - 20, { steps: 3 });
    await pause(SETTLED);
    expect((await reader().card())?.label).toBe('Telegram');
    await reader().leave();
    await reader().page.setViewport({ width: 900, height: 700 });
  });

  test('a wheel turned under a still pointer opens nothing', async () => {
    await reader().open('names.html');
    const { x, y } = await reader().placeOf('Putin', '#en');
    await reader().page.evaluate(() => scrollBy({ top: -120, behavior: 'instant' }));
    await reader().page.mouse.move(x, y);
    await pause(200);
    await reader().page.mouse.wheel({ deltaY: 120 });
    await pause(SETTLED + 200);
    const under = await reader().page.evaluate(() => scrollY);
    expect(under).toBeGreaterThan(0);
    expect(await reader().card()).toBeUndefined();
  });

  test('a fast sweep over a text full of names opens no card at any time', async () => {
    await reader().open('names.html');
    await reader().page.evaluate(() => {
      document.body.innerHTML = `<p id="full">${'Putin met Witkoff in Moscow, Zelensky waited in Kyiv. '.repeat(60)}</p>`;
      const seen = { cards: 0 };
      Object.assign(window, { seen });
      new MutationObserver(() => {
        seen.cards += document.querySelectorAll('sidelight-card').length;
      }).observe(document.documentElement, { childList: true, subtree: true });
    });
    await reader().until(async () => (await reader().marks('#full')).length === 300, 'the names are not marked');
    await reader().page.mouse.move(20, 40);
    for (let line = 0; line < 12; line++) {
      await reader().page.mouse.move(line % 2 ? 80 : 820, 60 + line * 32, { steps: 25 });
    }
    await reader().page.mouse.move(2, 2);
    await pause(SETTLED);
    expect(await reader().page.evaluate(() => (window as unknown as { seen: { cards: number } }).seen.cards)).toBe(0);
  });

  test('a neighbour takes the card over', async () => {
    await reader().open('names.html');
    await reader().hover('Putin', 'putin', '#en');
    await reader().hover('Kremlin', 'kremlin', '#en');
    expect(await reader().page.evaluate(() => document.querySelectorAll('sidelight-card').length)).toBe(1);
    await reader().leave();
  });

  test('Esc closes at once, and the card stays closed while the pointer rests', async () => {
    await reader().open('names.html');
    await reader().hover('Putin', 'putin', '#en');
    await reader().page.keyboard.press('Escape');
    expect(await reader().card()).toBeUndefined();
    await pause(SETTLED);
    expect(await reader().card()).toBeUndefined();
  });

  test('after Esc the name stays quiet until the pointer has left it', async () => {
    await reader().open('names.html');
    const place = await reader().pointAt('Putin', '#en');
    await reader().hover('Putin', 'putin', '#en');
    await reader().page.keyboard.press('Escape');
    await reader().page.mouse.move(place.x + 5, place.y);
    await pause(SETTLED);
    expect(await reader().card()).toBeUndefined();
    await reader().leave();
    await reader().hover('Putin', 'putin', '#en');
    await reader().leave();
  });

  test('a pointer that goes into a frame has left', async () => {
    await reader().open('names.html');
    const frame = await reader().page.evaluate(() => {
      const element = document.createElement('iframe');
      element.srcdoc = '<p>Nothing</p>';
      element.style.cssText = 'display: block; width: 400px; height: 120px';
      document.querySelector('#en')?.before(element);
      scrollTo({ top: 0, behavior: 'instant' });
      const { x, y } = element.getBoundingClientRect();
      return { x: x + 60, y: y + 60 };
    });
    await reader().hover('Putin', 'putin', '#en');
    await reader().page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await reader().page.mouse.move(frame.x, frame.y);
    await reader().until(async () => (await reader().card()) === undefined, 'the card stays open over the frame');
  });

  test('a click elsewhere closes', async () => {
    await reader().open('names.html');
    await reader().hover('Putin', 'putin', '#en');
    await reader().page.mouse.click(2, 2);
    expect(await reader().card()).toBeUndefined();
  });

  test('the close button closes', async () => {
    await reader().open('names.html');
    await reader().hover('Putin', 'putin', '#en');
    await reader().page.evaluate(() =>
      document.querySelector('sidelight-card')?.shadowRoot?.querySelector<HTMLElement>('.close')?.click(),
    );
    await reader().until(async () => (await reader().card()) === undefined, 'the button does nothing');
  });

  test('a name scrolled under a resting pointer opens nothing; scrolling an open one away closes it', async () => {
    await reader().open('names.html');
    const place = await reader().placeOf('Putin', '#en');
    await reader().page.evaluate(() => scrollBy({ top: 200, behavior: 'instant' }));
    await reader().page.mouse.move(place.x, place.y);
    await pause(100);
    await reader().page.evaluate(() => scrollBy({ top: -200, behavior: 'instant' }));
    await pause(SETTLED);
    expect(await reader().card()).toBeUndefined();

    await reader().hover('Kremlin', 'kremlin', '#en');
    await reader().page.evaluate(() => scrollTo({ top: 4000, behavior: 'instant' }));
    await reader().until(async () => (await reader().card()) === undefined, 'the card outlives its name');
  });

  test('a name that goes while its card is open takes the card with it', async () => {
    await reader().open('names.html');
    await reader().hover('Putin', 'putin', '#en');
    await reader().page.evaluate(() => document.querySelector('#en')?.remove());
    await reader().until(async () => (await reader().card()) === undefined, 'the card outlives its name');

    await reader().hover('Путиным', 'putin', '#ru');
    await reader().page.evaluate(() => {
      const paragraph = document.querySelector('#ru p');
      if (paragraph)
        paragraph.textContent = 'Здесь больше никого нет, совсем никого, и говорить здесь больше не о ком.';
    });
    await reader().until(async () => (await reader().card()) === undefined, 'the card outlives its name');
  });

  test('a name that is drawn again and again opens its card under a pointer at rest, and keeps it', async () => {
    await reader().open('stage.html');
    const { page } = reader();
    await page.evaluate(() => {
      const main = document.querySelector('main');
      let round = 0;
      const draw = (): void => {
        if (main) main.innerHTML = `<p>Kyiv, told ${++round} times</p>`;
      };
      draw();
      Object.assign(window, { drawing: setInterval(draw, 300) });
    });
    await reader().until(async () => (await reader().marks('main')).length === 1, 'the name is not marked');
    await reader().hover('Kyiv', 'kyiv', 'main');
    const box = await boxOfCard();
    // Four times more.
    for (let look = 0; look < 12; look++) {
      await pause(100);
      expect(await boxOfCard()).toEqual(box);
    }
    await page.evaluate(() => {
      clearInterval((window as unknown as { drawing: number }).drawing);
      document.querySelector('main')?.replaceChildren('Nothing of the kind');
    });
    await reader().until(async () => (await reader().card()) === undefined, 'the card stays without its name');
  });

  test('a name that moves within its text keeps its card', async () => {
    await reader().open('stage.html');
    await reader().page.evaluate(() => {
      document.querySelector('main')?.append('i Kyiv');
    });
    await reader().until(async () => (await reader().marks('main')).length === 1, 'the name is not marked');
    await reader().hover('Kyiv', 'kyiv', 'main');
    await reader().page.evaluate(() => {
      const text = document.querySelector('main')?.firstChild;
      if (text instanceof Text) text.data = 'ii Kyiv';
    });
    await pause(SETTLED);
    expect((await reader().card())?.entity).toBe('kremlin-talks/kyiv');
    await reader().leave();
  });
});
