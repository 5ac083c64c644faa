import { browser } from './browser.ts';

interface Privileged {
  /** Chrome's way. */
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
/** Firefox's way. */
type PrivilegedElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of an element, also a closed one: what is drawn on the screen is the reader's to read. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { dom } = browser as unknown as Privileged;
  if (!dom) return (element as PrivilegedElement).openOrClosedShadowRoot ?? null;
  if (!(element instanceof HTMLElement)) return null;
  try {
    return dom.openOrClosedShadowRoot(element);
  } catch {
    // The extension is gone since the page was last asked.
    return null;
  }
}
