import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { median } from './cold.ts';
import { inTurns } from './in-turns.ts';
import { markedPage } from './marked-page.ts';
import type { Row } from './report.ts';

/** How many marks the page has. */
export const MARKS = 5000;

/** How many elements with text a page adds and removes in one go. */
const CHANGES = 2000;

const TIMES = 9;

/** How long, in milliseconds, reading what was changed is given before the page changes again. */
const REST = 1500;

export interface MutationPages {
  /** Has about so many names. */
  readonly marked: string;
  /** As long, and without names. */
  readonly unmarked: string;
}

/**
 * What the page's own changes cost it: elements with text put in and taken out again all over the page, until the page's script
 * goes on; alone, and with the layout that they ask for. Any observer has its price, for the browser writes down each change for
 * it: one that does nothing shows how much of all this that is.
 */
export async function mutations(extended: Browser, bare: Browser, { marked, unmarked }: MutationPages): Promise<Row[]> {
  const open = async (browser: Browser): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(marked);
    return page;
  };
  const pages = {
    bare: await open(bare),
    observed: await open(bare),
    unmarked: await extended.newPage(),
    marked: await markedPage(extended, marked, MARKS * 0.9),
  };
  try {
    await pages.unmarked.goto(unmarked);
    await pages.observed.evaluate(() =>
      new MutationObserver(() => undefined).observe(document, { childList: true, subtree: true, characterData: true }),
    );
    await pause(REST);
    const rows: Row[] = [];
    for (const layout of [false, true]) {
      const times = await inTurns(pages, TIMES, async (page) => {
        const ms = await change(page, layout);
        await pause(REST);
        return ms;
      });
      const row = (what: string, of: keyof typeof pages, against: keyof typeof pages, budget?: string): Row => ({
        what: `${2 * CHANGES} changes${layout ? ' with layout' : ''}: ${what}`,
        ms: median(times[of]),
        ratio: median(times[of]) / median(times[against]),
        ...(budget && { budget }),
      });
      rows.push(
        row(`${MARKS} marks, against none`, 'marked', 'unmarked', '1.05×'),
        row(`${MARKS} marks, against a browser without the extension`, 'marked', 'bare'),
        row('an observer that does nothing, against none', 'observed', 'bare'),
      );
    }
    return rows;
  } finally {
    await Promise.all(Object.values(pages).map((page) => page.close()));
  }
}

/** @returns milliseconds, with what observers do before the page's script goes on. */
function change(page: Page, layout: boolean): Promise<number> {
  return page.evaluate(
    async (changes, withLayout) => {
      const paragraphs = [...document.querySelectorAll('p')];
      // No function of its own: bundled for scripts, its name would be put down by one that pages do not have.
      if (withLayout) document.body.offsetHeight;
      const begin = performance.now();
      const added = Array.from({ length: changes }, (_, at) => {
        const element = document.createElement('span');
        element.textContent = 'some words';
        paragraphs[at % paragraphs.length]?.prepend(element);
        return element;
      });
      if (withLayout) document.body.offsetHeight;
      for (const element of added) element.remove();
      if (withLayout) document.body.offsetHeight;
      await undefined;
      return performance.now() - begin;
    },
    CHANGES,
    layout,
  );
}
