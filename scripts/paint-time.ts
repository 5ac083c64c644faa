import type { Page } from 'puppeteer-core';
import { DELAYS } from '../src/core/hover/delays.ts';
import { launchWithExtension } from './browsers/launch.ts';
import { marksOn, placeOf } from './browsers/observe.ts';
import { servePages } from './serve-pages.ts';

/** How many cards are opened in each browser. */
const TIMES = 30;
/** Different names, so that no card is read twice in a row. */
const NAMES = [
  'Witkoff',
  'Kushner',
  'Putin',
  'Kremlin',
  'Zelensky',
  'Pokrovsk',
  'Kyiv',
  'Florida',
  'Telegram',
  'Rubio',
];

/**
 * Measures how long it takes from the end of the dwell until a card is painted. Of the page's own clock: the dwell begins with
 * the last move of the pointer; the frame after the one in which the card came into the page has painted it.
 */
async function main(): Promise<void> {
  const pages = await servePages('test/pages');
  try {
    for (const kind of ['chrome', 'firefox'] as const) {
      const browser = await launchWithExtension(kind, { headless: true, languages: ['en'] });
      try {
        const page = await browser.newPage();
        await page.setViewport({ width: 900, height: 700 });
        await page.goto(`${pages.origin}/try.html`);
        while ((await marksOn(page)).length === 0) await pause(50);
        const first = await measure(page, 'Trump');
        const times: number[] = [];
        for (let time = 0; time < TIMES; time++) times.push(await measure(page, NAMES[time % NAMES.length] ?? ''));
        times.sort((one, other) => one - other);
        const at = (part: number): string => (times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(1);
        console.log(
          `${kind}: from the end of the dwell to paint, of ${TIMES}: median ${at(0.5)} ms, nine in ten within ${at(0.9)} ms; the first card of the page ${first.toFixed(1)} ms`,
        );
      } finally {
        await browser.close();
      }
    }
  } finally {
    await pages.close();
  }
}

/** Rests on a name, and answers with the milliseconds from the end of the dwell to the paint of its card. */
async function measure(page: Page, name: string): Promise<number> {
  const { x, y } = await placeOf(page, name, 'section[lang="en"]');
  await page.mouse.move(5, 5);
  await pause(DELAYS.leave + 150);
  await page.evaluate((dwell) => {
    const seen = { moved: 0, painted: undefined as number | undefined };
    Object.assign(window, { seen });
    const end = new AbortController();
    document.addEventListener('pointermove', (event) => Object.assign(seen, { moved: event.timeStamp }), {
      capture: true,
      signal: end.signal,
    });
    const observer = new MutationObserver(() => {
      if (!document.querySelector('sidelight-card')) return;
      observer.disconnect();
      end.abort();
      // A message that is sent before the frame is drawn arrives after it.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          seen.painted = performance.now() - seen.moved - dwell;
        };
        port2.postMessage('');
      });
    });
    observer.observe(document.body, { childList: true });
  }, DELAYS.dwell);
  // One move alone: the dwell begins with the first one on the name.
  await page.mouse.move(x, y);
  for (;;) {
    const painted = await page.evaluate(() => (window as unknown as { seen: { painted?: number } }).seen.painted);
    if (painted !== undefined) return painted;
    await pause(20);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

await main();
