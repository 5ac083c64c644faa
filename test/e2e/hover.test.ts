import { expect, test } from 'vitest';
import { DELAYS } from '../../src/core/hover/delays.ts';
import { inBothBrowsers } from './browsers.ts';
import { pause } from './reader.ts';

/** Longer than any delay of hovering: what has not happened by then does not happen. */
const SETTLED = DELAYS.dwell + DELAYS.leave;

inBothBrowsers('hovering', (reader) => {
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
      const box = await reader().page.evaluate(() => {
        const card = document.querySelector('sidelight-card')?.shadowRoot?.querySelector('.card');
        const { left, top, right, bottom } = card?.getBoundingClientRect() ?? new DOMRect();
        return { left, top, right, bottom, width: innerWidth, height: innerHeight };
      });
      expect(point.y < box.top - 4 || point.y > box.bottom + 4).toBe(true);
      expect(Math.min(box.left, box.top, box.width - box.right, box.height - box.bottom)).toBeGreaterThanOrEqual(0);
      await reader().leave();
    }
  });

  test('the way from the name into the card keeps it open; leaving both closes it', async () => {
    await reader().open('names.html');
    await reader().hover('Putin', 'putin', '#en');
    const inside = await reader().page.evaluate(() => {
      const card = document.querySelector('sidelight-card')?.shadowRoot?.querySelector('.card');
      const { left, top, width, height } = card?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await reader().page.mouse.move(inside.x, inside.y, { steps: 10 });
    await pause(SETTLED);
    expect((await reader().card())?.entity).toBe('kremlin-talks/putin');
    await reader().leave();
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
});
