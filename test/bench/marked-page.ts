import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { marksOn } from '../../scripts/browsers/observe.ts';

/** How long marks are waited for, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Opens a page and waits until it has marks.
 * @param least how many.
 * @throws Error where they do not come.
 */
export async function markedPage(browser: Browser, url: string, least = 1): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 900 });
  await page.goto(url);
  for (const end = Date.now() + PATIENCE; (await marksOn(page)).length < least; await pause(50))
    if (Date.now() > end) throw new Error(`${url} has not got ${least} marks.`);
  return page;
}
