import type { CDPSession } from 'puppeteer-core';

/** How long a page's main thread has worked since `Performance.enable`, in milliseconds. Only Chromium says. */
export async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
