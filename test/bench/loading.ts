import type { Browser, CDPSession } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/browsers/find-browser.ts';
import { bundled, called, median } from './cold.ts';
import type { Row } from './report.ts';

const TIMES = 5;

/**
 * What a page with names has to do before it can read them, once it has got the index from storage: how long it takes to load it,
 * and how much memory is left in use, each on a fresh page. Only Chromium says how much memory that is.
 * @param origin has a page `blank.html` and the index as a file of JSON.
 */
export async function loading(
  kind: BrowserKind,
  browser: Browser,
  { title, origin, file }: { title: string; origin: string; file: string },
): Promise<Row> {
  const script = await bundled('test/bench/in-page/contest.ts');
  const times: number[] = [];
  const sizes: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const page = await browser.newPage();
    try {
      await page.goto(`${origin}/blank.html`);
      await page.evaluate(script);
      const session = kind === 'chrome' ? await page.createCDPSession() : undefined;
      const before = session ? await memoryOf(session) : 0;
      times.push(await called<number>(page, 'load', `${origin}/${file}`));
      if (session) sizes.push((await memoryOf(session)) - before);
    } finally {
      await page.close();
    }
  }
  return {
    what: `${title}: the index loaded by a page with names`,
    ms: median(times),
    ...(sizes.length > 0 && { figure: `${(median(sizes) / 1e6).toFixed(1)} MB of memory` }),
  };
}

/** @returns bytes in use once garbage is collected, with those of arrays, which lie outside of the scripts' own heap. */
async function memoryOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}
