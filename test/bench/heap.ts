import type { Browser, CDPSession } from 'puppeteer-core';
import { placeOf } from '../../scripts/browsers/observe.ts';
import { DELAYS } from '../../src/core/hover/delays.ts';
import { markedPage, pause } from './marked-page.ts';
import type { Row } from './report.ts';

const EN = 'section[lang="en"]';

/** After so many cards everything that is loaded once is loaded. */
const FIRST = 100;
const ALL = 1000;

/**
 * The memory of a page's scripts, ours among them, after many cards: opened by going from one name to another and back. Only
 * Chromium can be told to collect its garbage and to say how much is left.
 * @param url a page with the two names.
 */
export async function heapAfterCards(browser: Browser, url: string): Promise<Row[]> {
  const page = await markedPage(browser, url);
  try {
    const session = await page.createCDPSession();
    // In one line: neither lies under the other's card.
    const names = [await placeOf(page, 'Putin', EN), await placeOf(page, 'Witkoff', EN)];
    let first = 0;
    await page.evaluate(() => {
      const seen = { cards: 0 };
      Object.assign(window, { seen });
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if (node.nodeName === 'SIDELIGHT-CARD') seen.cards++;
      }).observe(document.body, { childList: true, subtree: true });
    });
    // The first card takes a whole dwell; from then on the pointer goes to neighbours.
    await page.mouse.move(names[1]?.x ?? 0, names[1]?.y ?? 0, { steps: 2 });
    await pause(DELAYS.dwell + 300);
    for (let card = 0; card < ALL; card++) {
      const to = names[card % names.length];
      if (to) await page.mouse.move(to.x, to.y, { steps: 2 });
      await pause(DELAYS.switch + 40);
      if (card === FIRST) first = await usedHeap(session);
    }
    const last = await usedHeap(session);
    const opened = await page.evaluate(() => (window as unknown as { seen: { cards: number } }).seen.cards);
    if (opened < ALL / 2) throw new Error(`Only ${opened} of ${ALL} cards opened: the figure would say nothing.`);
    return [
      {
        what: `heap after ${opened} cards, against ${FIRST}`,
        figure: `${(last / 1e6).toFixed(2)} MB`,
        ratio: last / first,
        budget: 'flat',
      },
    ];
  } finally {
    await page.close();
  }
}

/** @returns bytes that are left after all garbage is collected. */
async function usedHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
