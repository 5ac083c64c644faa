import type { Browser, Page } from 'puppeteer-core';
import { bundled, called, median } from './cold.ts';
import type { Application } from './in-page/to-do.ts';
import type { Row } from './report.ts';

const APPLICATIONS: readonly Application[] = ['react', 'preact'];

/** How often each is used; a browser's own figures differ by some hundredths. */
const TIMES = 80;

/**
 * Web applications as fast as they go, in a browser with the extension and in one without, turn by turn. Their words have no
 * names, as most have none: what is left is what watching the page costs.
 * @param url a page for them to be drawn on.
 */
export async function webApplications(extended: Browser, bare: Browser, url: string): Promise<Row[]> {
  const script = await bundled('test/bench/in-page/to-do.ts');
  const open = async (browser: Browser): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url);
    await page.evaluate(script);
    return page;
  };
  const pages = { extended: await open(extended), bare: await open(bare) };
  try {
    const rows: Row[] = [];
    for (const application of APPLICATIONS) {
      const times = { extended: [] as number[], bare: [] as number[] };
      for (let time = 0; time < TIMES; time++) {
        for (const [name, page] of Object.entries(pages) as [keyof typeof pages, Page][]) {
          await page.bringToFront();
          const ms = await called<number>(page, 'use', application);
          // The first times show how quickly the browser warms up.
          if (time >= TIMES / 4) times[name].push(ms);
        }
      }
      rows.push({
        what: `a list of things to do in ${application}, against a browser without the extension`,
        ms: median(times.extended),
        ratio: median(times.extended) / median(times.bare),
        budget: '1.01×',
      });
    }
    return rows;
  } finally {
    await Promise.all(Object.values(pages).map((page) => page.close()));
  }
}
