import type { Browser, Page } from 'puppeteer-core';
import { median } from './cold.ts';
import { inTurns } from './in-turns.ts';
import type { Row } from './report.ts';

const TIMES = 9;

/** How often all styles are worked out in one go. */
const ROUNDS = 20;

/**
 * What a page without names takes to work out the styles of all its elements anew, in a browser with the extension and in one
 * without, turn by turn: a rule of ours that every element matches would be a style more for each.
 */
export async function styles(extended: Browser, bare: Browser, url: string): Promise<Row> {
  const pages = { extended: await extended.newPage(), bare: await bare.newPage() };
  try {
    for (const page of Object.values(pages)) await page.goto(url);
    const times = await inTurns(pages, TIMES, restyle);
    return {
      what: 'styles of all elements worked out anew, against a browser without the extension',
      ms: median(times.extended),
      ratio: median(times.extended) / median(times.bare),
    };
  } finally {
    await Promise.all(Object.values(pages).map((page) => page.close()));
  }
}

/** @returns milliseconds for one round. */
function restyle(page: Page): Promise<number> {
  return page.evaluate((rounds) => {
    const last = [...document.querySelectorAll('*')].at(-1) ?? document.body;
    const begin = performance.now();
    for (let round = 0; round < rounds; round++) {
      // Handed down to all.
      document.body.style.fontSize = `${16 + (round % 2)}px`;
      void getComputedStyle(last).fontSize;
    }
    return (performance.now() - begin) / rounds;
  }, ROUNDS);
}
