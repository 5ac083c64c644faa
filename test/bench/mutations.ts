import type { Browser, Page } from 'puppeteer-core';
import { median } from './cold.ts';
import { markedPage } from './marked-page.ts';
import type { Row } from './report.ts';

/** How many marks the page has. */
export const MARKS = 5000;

/** How many elements with text a page adds and removes in one go. */
const CHANGES = 2000;

const TIMES = 9;

/**
 * What the page's own changes cost it with marks, against a browser without the extension: elements with text put in and
 * taken out again all over the page, until the page's script goes on.
 * @param url a page with about so many names.
 */
export async function mutations(marked: Browser, bare: Browser, url: string): Promise<Row[]> {
  const withMarks = await markedPage(marked, url, MARKS * 0.9);
  const without = await bare.newPage();
  try {
    await without.goto(url);
    const times: { with: number[]; without: number[] } = { with: [], without: [] };
    for (let time = 0; time < TIMES; time++) {
      times.without.push(await change(without));
      times.with.push(await change(withMarks));
    }
    return [
      {
        what: `${2 * CHANGES} changes of a page with ${MARKS} marks, against none`,
        ms: median(times.with),
        ratio: median(times.with) / median(times.without),
        budget: '1.05×',
      },
    ];
  } finally {
    await Promise.all([withMarks.close(), without.close()]);
  }
}

/** @returns milliseconds, with what observers do before the page's script goes on. */
function change(page: Page): Promise<number> {
  return page.evaluate(async (changes) => {
    const paragraphs = [...document.querySelectorAll('p')];
    const begin = performance.now();
    const added = Array.from({ length: changes }, (_, at) => {
      const element = document.createElement('span');
      element.textContent = 'some words';
      paragraphs[at % paragraphs.length]?.prepend(element);
      return element;
    });
    for (const element of added) element.remove();
    await undefined;
    const end = performance.now();
    // What was changed is read before the next time.
    await new Promise((resolve) => setTimeout(resolve, 400));
    return end - begin;
  }, CHANGES);
}
