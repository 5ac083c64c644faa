import type { Page } from 'puppeteer-core';

/** How often is looked what script runs, in microseconds. */
const INTERVAL = 100;

/** A time in which a page does something, in milliseconds by its own clock. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * How much of what a page's main thread does in some times is extensions' script, with all that it calls, by what a sampling
 * profiler sees. Only Chromium tells.
 * @param work what the page does meanwhile, and when of it counts.
 * @returns from 0 to 1.
 */
export async function scriptShare(page: Page, work: () => Promise<readonly Span[]>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  const pageClock = await page.evaluate(() => performance.now());
  const { metrics } = await session.send('Performance.getMetrics');
  const profilerClock = 1e6 * (metrics.find(({ name }) => name === 'Timestamp')?.value ?? Number.NaN);
  await session.send('Profiler.start');
  const spans = await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const callers = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const isOfExtension = (id: number): boolean => {
    for (let at: number | undefined = id; at !== undefined; at = callers.get(at))
      if (nodes.get(at)?.callFrame.url.startsWith('chrome-extension:')) return true;
    return false;
  };
  let busy = 0;
  let ours = 0;
  let clock = profile.startTime;
  for (const [at, id] of (profile.samples ?? []).entries()) {
    clock += profile.timeDeltas?.[at] ?? 0;
    const now = pageClock + (clock - profilerClock) / 1000;
    if (!spans.some(({ from, to }) => from <= now && now < to)) continue;
    if (nodes.get(id)?.callFrame.functionName === '(idle)') continue;
    // What lies between two samples counts for the first.
    const time = profile.timeDeltas?.[at + 1] ?? 0;
    busy += time;
    if (isOfExtension(id)) ours += time;
  }
  return ours / busy;
}
