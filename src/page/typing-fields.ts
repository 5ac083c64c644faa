/**
 * As a selector. Monaco, Ace and CodeMirror 5 draw what is typed into a field that nobody sees; what other scripts draw so
 * has the role of a text field (WAI-ARIA).
 */
export const FIELD =
  '[contenteditable]:not([contenteditable=false i]), .monaco-editor, .ace_editor, .CodeMirror, [role=textbox]';

/** The elements that the page lets its reader type into. No event tells when one becomes such a field, or is none any more. */
export class TypingFields {
  #known: ReadonlySet<Element> = new Set();

  /** Those below some roots that have become fields, or have ceased to be, since this was asked before. */
  changed(roots: readonly ParentNode[]): Element[] {
    const before = this.#known;
    const now = new Set(roots.flatMap((root) => [...root.querySelectorAll(FIELD)]));
    this.#known = now;
    return [...now.symmetricDifference(before)];
  }
}
