import { expect, test } from 'vitest';
import { inBothBrowsers, inOwnBrowsers } from '../browsers.ts';
import { pause, type Reader } from '../reader.ts';

/** Has the page note, frame by frame, what of a card moves or fades from now on; and reads what it has noted. */
async function watch(reader: Reader): Promise<() => Promise<string[]>> {
  await reader.page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = (): void => {
      for (const { shadowRoot } of document.querySelectorAll('sidelight-card')) {
        for (const { effect } of shadowRoot?.getAnimations() ?? [])
          seen.add(`animation of ${(effect as KeyframeEffect).target?.className}`);
        for (const element of shadowRoot?.querySelectorAll('*') ?? []) {
          const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
          if (animationName !== 'none' && animationDuration !== '0s')
            seen.add(`${animationName} of ${element.className}`);
          if (transitionDuration !== '0s') seen.add(`transition of ${element.className}`);
          if (scrollBehavior !== 'auto') seen.add(`scrolling of ${element.className}`);
        }
      }
      requestAnimationFrame(look);
    };
    look();
  });
  return () => reader.page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
}

/** All that may set a card in motion: it opens, unfolds, turns into another one, is pinned, sent to a corner, pointed out. */
async function use(reader: Reader): Promise<void> {
  await reader.hover('Putin', 'putin', '#en');
  await reader.press('summary');
  await reader.press('.chip');
  await reader.until(async () => (await reader.card())?.label !== 'Vladimir Putin', 'it does not turn');
  await reader.press('.back');
  await reader.press('.pin');
  await reader.until(async () => (await reader.pinned()).length === 1, 'it is not pinned');
  for (let times = 0; times < 2; times++) {
    await pause(600);
    await reader.press('.move');
  }
  await reader.pointAt('Путіна', '#uk');
  await reader.until(async () => (await reader.pinned())[0]?.isPointedOut ?? false, 'it is not pointed out');
}

inOwnBrowsers(
  'for a reader who asks for less motion',
  (reader) => {
    test('nothing of the card moves or fades', async () => {
      await reader().open('names.html');
      expect(await reader().page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
      const seen = await watch(reader());
      await use(reader());
      expect(await seen()).toEqual([]);
    });
  },
  { reducedMotion: true },
);

inBothBrowsers('for any other reader', (reader) => {
  test('the card appears softly, and nothing else moves', async () => {
    await reader().open('names.html');
    const seen = await watch(reader());
    await use(reader());
    expect(await seen()).toEqual(['animation of card', 'appear of card']);
  });
});
