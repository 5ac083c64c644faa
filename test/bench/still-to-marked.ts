import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { median } from './cold.ts';
import { markedPage } from './marked-page.ts';
import { MARKS, type MutationPages } from './mutations.ts';
import type { Row } from './report.ts';

const TIMES = 15;

/** How many paragraphs come, one with each frame, before the page is still. */
const STREAM = 60;

/** How long, in milliseconds, what was read is given before the page changes again. */
const REST = 300;

/**
 * How long it takes from the page's last change until what it changed is marked, on a page with few marks and on one with very
 * many, which are all painted anew. Of the page's own clock, looked at with each frame.
 * @param url of a page with few names.
 */
export async function stillToMarked(browser: Browser, url: string, { marked }: MutationPages): Promise<Row[]> {
  const rows: Row[] = [];
  const pages = [
    { on: 'few marks', address: url, least: 1 },
    { on: `${MARKS} marks`, address: marked, least: MARKS * 0.9 },
  ];
  for (const { on, address, least } of pages) {
    const page = await markedPage(browser, address, least);
    try {
      for (const paragraphs of [1, STREAM]) {
        const times: number[] = [];
        for (let time = 0; time < TIMES; time++) {
          times.push(await untilMarked(page, paragraphs));
          await pause(REST);
        }
        const what = paragraphs === 1 ? 'a paragraph' : `a stream of ${paragraphs} paragraphs`;
        rows.push({ what: `${what} among ${on}, until it is marked`, ms: median(times), budget: '100 ms' });
      }
    } finally {
      await page.close();
    }
  }
  return rows;
}

/** @returns milliseconds from when the last paragraph came, which has a name. */
function untilMarked(page: Page, paragraphs: number): Promise<number> {
  return page.evaluate(async (count) => {
    const added: Element[] = [];
    for (let number = 0; number < count; number++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'They spoke of it with Putin in the morning.';
      document.body.prepend(paragraph);
      added.push(paragraph);
      if (number < count - 1) await new Promise(requestAnimationFrame);
    }
    const still = performance.now();
    const last = added.at(-1)?.firstChild;
    for (let isMarked = false; !isMarked && performance.now() < still + 10_000; ) {
      await new Promise(requestAnimationFrame);
      isMarked = [...(CSS.highlights.get('sidelight') ?? [])].some(({ startContainer }) => startContainer === last);
    }
    const taken = performance.now() - still;
    for (const paragraph of added) paragraph.remove();
    return taken;
  }, paragraphs);
}
