import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { placeOf } from '../../scripts/browsers/observe.ts';
import { DELAYS } from '../../src/core/hover/delays.ts';
import { median } from './cold.ts';
import { markedPage } from './marked-page.ts';
import type { Row } from './report.ts';

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
 * How long it takes from the end of the dwell until a card is painted, and the first card of the page for itself. Of the
 * page's own clock: the dwell begins with the last move of the pointer; the frame after the one in which the card came into
 * the page has painted it.
 * @param url a page with the names.
 */
export async function hoverToPaint(browser: Browser, url: string): Promise<Row[]> {
  const page = await markedPage(browser, url);
  try {
    const first = await measure(page, 'Trump');
    const times: number[] = [];
    for (let time = 0; time < TIMES; time++) times.push(await measure(page, NAMES[time % NAMES.length] ?? ''));
    return [
      { what: 'end of the dwell to paint, first card of a page', ms: first },
      { what: `end of the dwell to paint, median of ${TIMES}`, ms: median(times), budget: '16 ms' },
    ];
  } finally {
    await page.close();
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
