/**
 * As a selector. Monaco, Ace and CodeMirror 5 draw what is typed into a field that nobody sees; what other scripts draw so
 * has the role of a text field (WAI-ARIA).
 */
export const FIELD =
  '[contenteditable]:not([contenteditable=false i]), .monaco-editor, .ace_editor, .CodeMirror, [role=textbox]';

/** The elements that the page lets its reader type into. No event tells when one becomes such a field, or is none any more. */
export class TypingFields {
  #known: ReadonlySet<Element> = new Set();
  #asked = 0;

  /** Whether there are any. */
  get any(): boolean {
    return this.#known.size > 0;
  }

  /**
   * Those below some roots that have become fields, or have ceased to be, since this was asked before.
   * @param rest milliseconds that have to be between: all of the page is searched. None where they are not over.
   */
  changed(roots: readonly ParentNode[], rest = 0): Element[] {
    const now = performance.now();
    if (now < this.#asked + rest) return [];
    this.#asked = now;
    const before = this.#known;
    const known = new Set(roots.flatMap((root) => [...root.querySelectorAll(FIELD)]));
    this.#known = known;
    return [...known.symmetricDifference(before)];
  }
}
