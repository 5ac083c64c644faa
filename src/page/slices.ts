/**
 * How long, in milliseconds, is worked before the page has its turn. With what one step may take beyond it, a slice stays
 * under 8 ms: half a frame at 60 Hz.
 */
const SLICE = 4;

/** Part of WICG's Prioritized Task Scheduling: Chrome has it since 129, Firefox since 142. */
type WithScheduler = typeof globalThis & { scheduler?: { postTask: (task: () => void) => Promise<void> } };

/** Measures out work to a page: in slices, with the page's own work between them, and none while nobody sees it. */
export class Slices {
  #end = performance.now() + SLICE;

  /** Whether it is the page's turn. */
  get isOver(): boolean {
    return performance.now() >= this.#end;
  }

  /** Begins a slice now. */
  begin(): void {
    this.#end = performance.now() + SLICE;
  }

  /** Lets the page have its turn. */
  async rest(): Promise<void> {
    const { scheduler } = globalThis as WithScheduler;
    if (document.hidden) await shown();
    // Not `scheduler.yield`, which comes back before what the page has put off.
    else if (scheduler) await scheduler.postTask(() => undefined);
    else await new Promise((resolve) => setTimeout(resolve));
    this.begin();
  }
}

/** Waits until the document is seen: a tab in front, a page that was prerendered and is opened. */
export function shown(): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
  });
}
