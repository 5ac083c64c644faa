import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { median } from './cold.ts';
import { markedPage } from './marked-page.ts';
import type { Row } from './report.ts';

const TIMES = 5;

/** How long, in milliseconds, the page is given to be read anew. */
const REST = 4000;

/** What a browser's trace says of script: calls of it, and what goes on after something it has waited for. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'];
const SCRIPT = new Set(['FunctionCall', 'v8.callFunction', 'BlinkScheduler_PerformMicrotaskCheckpoint']);

/** One thing that a thread has done, in microseconds. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/**
 * How long Sidelight's script keeps a page's main thread, at the longest, when the page draws very many names anew and does nothing
 * more: then all script is Sidelight's. Only Chromium tells.
 * @param url a page with at least so many names.
 */
export async function longestSlice(browser: Browser, url: string, least: number): Promise<Row> {
  const page = await markedPage(browser, url, least);
  try {
    const longest: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      await page.tracing.start({ categories: CATEGORIES });
      await page.evaluate(() => {
        const text = document.body.innerHTML;
        document.body.innerHTML = text;
      });
      await pause(REST);
      longest.push(longestOf(await eventsOf(page)));
    }
    return {
      what: `the longest slice of script when ${least} names are drawn anew`,
      ms: median(longest),
      budget: '8 ms',
    };
  } finally {
    await page.close();
  }
}

async function eventsOf(page: Page): Promise<readonly Traced[]> {
  const trace = await page.tracing.stop();
  return (JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: Traced[] }).traceEvents;
}

/** @returns milliseconds. */
function longestOf(events: readonly Traced[]): number {
  const ours = events.find(
    ({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension:'),
  );
  const own = events.filter(({ pid, tid }) => pid === ours?.pid && tid === ours.tid);
  // What drew the names anew ends with the parser.
  const drawn = own.findLast(({ name }) => name === 'ParseHTML')?.ts ?? Number.POSITIVE_INFINITY;
  return Math.max(...own.filter(({ name, ts }) => SCRIPT.has(name) && ts > drawn).map(({ dur = 0 }) => dur / 1000));
}
