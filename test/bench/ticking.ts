import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { median } from './cold.ts';
import { inTurns } from './in-turns.ts';
import { markedPage } from './marked-page.ts';
import type { Row } from './report.ts';
import { taskTime } from './task-time.ts';

const TIMES = 3;

/** How long, in milliseconds, is looked each time. */
const LOOK = 2000;

/** How often, in milliseconds, a word of the page changes. */
const TICK = 50;

/**
 * What the main thread of a page with many marks has to do each second while one word of it changes time and again, frames and all,
 * against a browser without the extension, turn by turn: whatever changes, browsers look after all highlights with the next frame.
 * Only Chromium says.
 */
export async function ticking(extended: Browser, bare: Browser, url: string, marks: number): Promise<Row> {
  const pages = { extended: await markedPage(extended, url, marks), bare: await bare.newPage() };
  try {
    await pages.bare.goto(url);
    for (const page of Object.values(pages)) await page.evaluate(tick, TICK);
    const times = await inTurns(pages, TIMES, workIn);
    const all = median(times.extended);
    const without = median(times.bare);
    return {
      what: `a word that changes ${1000 / TICK} times a second among ${marks} marks, against a browser without the extension`,
      ms: all,
      ratio: all / without,
      figure: `${(all - without).toFixed(1)} ms more each second`,
    };
  } finally {
    await Promise.all(Object.values(pages).map((page) => page.close()));
  }
}

function tick(every: number): void {
  const clock = document.body.appendChild(document.createElement('p'));
  let ticks = 0;
  setInterval(() => {
    clock.textContent = String(ticks++);
  }, every);
}

/** @returns milliseconds for each second. */
async function workIn(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const begin = await taskTime(session);
  await pause(LOOK);
  const worked = (await taskTime(session)) - begin;
  await session.detach();
  return (1000 * worked) / LOOK;
}
