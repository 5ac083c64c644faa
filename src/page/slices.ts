/**
 * How long, in milliseconds, is worked before the page has its turn. With what one step may take beyond it, a slice stays
 * under 8 ms: half a frame at 60 Hz.
 */
const SLICE = 3;

/** Measures out work to a page: in slices, with the page's own work between them, and none while nobody sees it. */
export class Slices {
  #end = 0;

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
    await shown();
    // Not `scheduler.yield`, which comes back before what the page has put off.
    await scheduler.postTask(() => undefined);
    this.begin();
  }
}

/** Waits until the document is seen: a tab in front, a page that was prerendered and is opened. */
export async function shown(): Promise<void> {
  // Nobody's frames are drawn that nobody sees. A listener for the event would go with the root that `document.open` takes away.
  while (document.hidden) await new Promise(requestAnimationFrame);
}

/** Waits until the document has styles: in a frame that is not displayed Firefox has none, nor does it draw anything there. */
export async function styled(): Promise<void> {
  while (document.documentElement && !getComputedStyle(document.documentElement).display)
    await new Promise(requestAnimationFrame);
}

/**
 * How long, in milliseconds, is waited at most for a moment in which the page has nothing to do. One that is still has one at once,
 * and one that is busy being built or rebuilt has enough to do.
 */
const PATIENCE = 500;

/** Waits for a moment in which the page has nothing to do. */
export function idle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }));
}

/** How long, in milliseconds, the next frame is waited for: a frame that nobody sees has none. */
const FRAME = 100;

/** Waits until the page has been drawn anew: to ask where things are then is no work. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, FRAME);
  });
}
