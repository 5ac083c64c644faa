import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/browsers/find-browser.ts';
import { median } from './cold.ts';
import type { Application } from './in-page/to-do.ts';
import { inTurns } from './in-turns.ts';
import type { Row } from './report.ts';
import { type Span, scriptShare } from './script-share.ts';

const APPLICATIONS: readonly Application[] = ['react', 'preact'];

/** How often each is used; a browser's own figures differ by some hundredths. */
const TIMES = 80;

/** How many of these show how quickly the browser warms up. */
const WARM = 20;

/** How often each is used while it is seen whose script runs. */
const SEEN = 20;

export interface ApplicationPages {
  /** The page that has a frame for each use. */
  readonly page: string;
  /** What is loaded in the frame: it offers `use`. */
  readonly applications: string;
}

interface Use extends Span {
  readonly ms: number;
}

/**
 * Web applications as fast as they go, each time in a fresh frame and as soon as it is loaded, in a browser with the extension and in
 * one without, turn by turn. Their words have no names, as most have none: what is left is what reading and watching them costs.
 */
export async function webApplications(
  kind: BrowserKind,
  extended: Browser,
  bare: Browser,
  urls: ApplicationPages,
): Promise<Row[]> {
  const open = async (browser: Browser): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(urls.page);
    return page;
  };
  const pages = { extended: await open(extended), bare: await open(bare) };
  try {
    const rows: Row[] = [];
    for (const application of APPLICATIONS) {
      const times = await inTurns(pages, TIMES, async (page) => (await used(page, urls.applications, application)).ms);
      const warm = (all: readonly number[]): number => median(all.slice(WARM));
      const what = `a list of things to do in ${application}`;
      rows.push({
        what: `${what}, against a browser without the extension`,
        ms: warm(times.extended),
        ratio: warm(times.extended) / warm(times.bare),
        budget: '1.01×',
      });
      if (kind !== 'chrome') continue;
      await pages.extended.bringToFront();
      const share = await scriptShare(pages.extended, async () => {
        const uses: Use[] = [];
        while (uses.length < SEEN) uses.push(await used(pages.extended, urls.applications, application));
        return uses;
      });
      rows.push({ what: `${what}: how much of it is Sidelight's script`, figure: `${(100 * share).toFixed(2)} %` });
    }
    return rows;
  } finally {
    await Promise.all(Object.values(pages).map((page) => page.close()));
  }
}

function used(page: Page, url: string, application: Application): Promise<Use> {
  return page.evaluate(
    async (src, which) => {
      const frame = Object.assign(document.createElement('iframe'), { src, width: 900, height: 600 });
      await new Promise((loaded) => {
        frame.onload = loaded;
        document.body.append(frame);
      });
      const { use } = frame.contentWindow as Window & { use?: (application: Application) => Promise<number> };
      const from = performance.now();
      const ms = (await use?.(which)) ?? Number.NaN;
      const to = performance.now();
      frame.remove();
      return { ms, from, to };
    },
    url,
    application,
  );
}
