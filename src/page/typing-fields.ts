/** As a selector. */
export const FIELD = '[contenteditable]:not([contenteditable=false i])';

/** The elements that the page lets its reader type into. No event tells when one becomes such a field, or is none any more. */
export class TypingFields {
  #known: readonly Element[] = [];

  /** Those below some roots that have become fields, or have ceased to be, since this was asked before. */
  changed(roots: readonly ParentNode[]): Element[] {
    const before = this.#known;
    const now = roots.flatMap((root) => [...root.querySelectorAll(FIELD)]);
    this.#known = now;
    return [...before, ...now].filter((one) => before.includes(one) !== now.includes(one));
  }
}
