import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { median } from './cold.ts';
import type { Row } from './report.ts';
import { taskTime } from './task-time.ts';

const TIMES = 7;

/** How long, in milliseconds, a page is left alone: by then the last look for shadow roots has been. */
const LEFT = 4500;

/**
 * What the main thread of a page has to do in all, from its first byte until it is read, in a browser with the extension and in
 * one without, turn by turn: scripts made ready, run and answered, and whatever the browser does for them. Only Chromium says.
 */
export async function pageCost(extended: Browser, bare: Browser, url: string, title: string): Promise<Row> {
  const browsers = { extended, bare };
  const times = { extended: [] as number[], bare: [] as number[] };
  for (let time = 0; time < TIMES; time++)
    for (const [name, browser] of Object.entries(browsers) as [keyof typeof browsers, Browser][])
      times[name].push(await workOn(browser, url));
  const all = median(times.extended);
  const without = median(times.bare);
  return {
    what: `${title}: all that its main thread does, against a browser without the extension`,
    ms: all,
    ratio: all / without,
    figure: `${(all - without).toFixed(1)} ms more`,
  };
}

/** @returns milliseconds. */
async function workOn(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await page.goto(url);
    await pause(LEFT);
    return await taskTime(session);
  } finally {
    await page.close();
  }
}
