import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { type Point, placeOf } from '../../scripts/browsers/observe.ts';
import { markedPage } from './marked-page.ts';
import type { Row } from './report.ts';

const EN = 'section[lang="en"]';

/** After so many cards everything that is loaded once is loaded. */
const FIRST = 100;
const ALL = 1000;

/** How long a card is waited for, in milliseconds, and how often. */
const PATIENCE = 1000;
const TRIES = 10;

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
    if (names[1]) await open(page, names[1], 1);
    for (let card = 0; card < ALL; card++) {
      const to = names[card % names.length];
      if (to) await open(page, to, card + 2);
      if (card === FIRST) first = await usedHeap(session);
    }
    const last = await usedHeap(session);
    return [
      {
        what: `heap after ${ALL} cards but for compiled code, against ${FIRST}`,
        figure: `${(last / 1e6).toFixed(2)} MB`,
        ratio: last / first,
        budget: 'flat',
      },
    ];
  } finally {
    await page.close();
  }
}

/**
 * Points at a name until so many cards were opened, anew each second: a machine that is busy may be told of no rest.
 * @throws Error where they are not.
 */
async function open(page: Page, { x, y }: Point, cards: number): Promise<void> {
  const seen = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { seen: { cards: number } }).seen.cards);
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) await page.mouse.move(2, 2, { steps: 2 });
    await page.mouse.move(x, y, { steps: 2 });
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(10)) if ((await seen()) >= cards) return;
  }
  throw new Error(`Card ${cards} was not opened: the heap would say nothing.`);
}

/** What a heap snapshot holds, as far as it is read here: all nodes in one row of numbers, with these fields each. */
interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: readonly [string[]] } };
  readonly nodes: readonly number[];
}

/** @returns bytes that are left after all garbage is collected, but for compiled code: that grows as the browser finds out what is worth it. */
async function usedHeap(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[0].indexOf('code');
  let used = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (nodes[node + type] !== code) used += nodes[node + size] ?? 0;
  return used;
}
