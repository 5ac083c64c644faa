import { expect, test } from 'vitest';
import { DELAYS } from '../../src/core/hover/delays.ts';
import { inBothBrowsers } from './browsers.ts';
import { pause } from './reader.ts';

/** Longer than any delay of hovering: what has not happened by then does not happen. */
const SETTLED = DELAYS.dwell + DELAYS.leave;

inBothBrowsers('what lies on a name:', (reader) => {
  /** Rests in the middle of the mark in a section. */
  const restIn = async (section: string): Promise<void> => {
    const place = await reader().seen(() => reader().placeOfMark(section), `no name is marked in ${section}`);
    await reader().page.mouse.move(place.x, place.y, { steps: 4 });
  };

  test('a name that is seen through what lies on it opens its card; one that is covered does not', async () => {
    await reader().page.goto(reader().url('covered.html'));
    for (const section of [
      '#empty',
      '#away',
      '#unseen',
      '#own',
      '#other',
      '#shadow',
      '#passed',
      '#linked',
      '#slotted',
      '#drawer',
      '#put',
    ]) {
      await restIn(section);
      const opens = async (): Promise<boolean> => (await reader().card())?.entity === 'kremlin-talks/kyiv';
      await reader().until(opens, `no card opens in ${section}`);
      await reader().leave();
    }
    for (const section of ['#filled', '#picture', '#window', '#told', '#beneath', '#waiting']) {
      await restIn(section);
      await pause(SETTLED);
      expect(await reader().card(), section).toBeUndefined();
    }
  });

  test('a name under a pinned card opens nothing', async () => {
    await reader().open('names.html');
    await reader().pin('Putin', 'putin', '#en');
    const { x, y } = await reader().placeInCard('h1');
    await reader().page.evaluate(
      (left, top) => {
        const note = document.body.appendChild(document.createElement('p'));
        note.id = 'below';
        note.textContent = 'Kyiv';
        note.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; margin: 0`;
      },
      x,
      y,
    );
    await reader().until(async () => (await reader().marks('#below')).length === 1, 'the name is not marked');
    await reader().page.mouse.move(2, 2);
    await reader().page.mouse.move(x + 8, y + 8, { steps: 4 });
    await pause(SETTLED);
    expect(await reader().card()).toBeUndefined();
    await reader().page.keyboard.press('Escape');
  });
});
