import { isDrawn, parentOf } from './dom.ts';
import type { MarkedMention } from './marks.ts';
import { isClear, LAYERS } from './seen-at.ts';

/** Within which of the elements at a point is looked, counted from the topmost: words stand near what they are laid over. */
const AROUND = 4;

/** How many mentions in it are asked: this is done with each move of the pointer. */
const ENOUGH = 100;

/**
 * Mentions that may be at a point of the viewport (CSS pixels) in words that let the pointer through (`pointer-events: none`), as
 * many do that lie over a picture or name what is in a chart: no hit test of the browser's finds them.
 */
export function letThrough(x: number, y: number, mentions: readonly MarkedMention[]): MarkedMention[] {
  const elements = document.elementsFromPoint(x, y).slice(0, LAYERS);
  const around = elements.slice(0, AROUND).at(-1);
  const ground = elements.find((element) => !isClear(element));
  // Not array by array: with these, thousands would be asked of which some are enough.
  return mentions
    .values()
    .filter(({ nodes: [text] }) => around && Node.prototype.contains.call(around, text))
    .take(ENOUGH)
    .filter(({ nodes: [text] }) => !isCovered(text, ground) && isPassed(parentOf(text)))
    .toArray();
}

/** Whether something hides a text: mostly what comes later in the document is drawn over what comes before (CSS 2, appendix E). */
function isCovered(text: Text, ground: Element | undefined): boolean {
  return ground !== undefined && (text.compareDocumentPosition(ground) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

/** Whether an element is seen, and lets the pointer through. */
function isPassed(element: Node | null): boolean {
  return (
    element instanceof Element &&
    getComputedStyle(element).pointerEvents === 'none' &&
    isDrawn(element, { opacityProperty: true, visibilityProperty: true })
  );
}
