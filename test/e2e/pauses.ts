import type { Page } from 'puppeteer-core';

interface Watched {
  longestPause: number;
}

/** Watches from now on how long a page's own timers are kept waiting. */
export async function watchPauses(page: Page): Promise<void> {
  // Begins with the next task: what the caller has done to the page in this one is not ours.
  await page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.longestPause = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      watched.longestPause = Math.max(watched.longestPause, now - last);
      last = now;
    });
  });
}

/** The longest that a timer of the page was kept waiting, in milliseconds. */
export function longestPause(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as Watched).longestPause);
}
