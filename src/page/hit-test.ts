import { contains } from '../core/hover/corridor.ts';
import { firstChildOf, nextSiblingOf } from './dom.ts';
import { letThrough } from './let-through.ts';
import type { MarkedMention, Marks } from './marks.ts';
import { seenAt } from './seen-at.ts';
import type { ShadowRoots } from './shadow-roots.ts';

/** The mention drawn at a point of the viewport (CSS pixels), if any. */
export function mentionAt(x: number, y: number, marks: Marks, roots: ShadowRoots): MarkedMention | undefined {
  const isAt = (mention: MarkedMention): boolean => rectsOf(mention).some((rect) => contains(rect, { x, y }));
  const { offsetNode, offset = 0 } = document.caretPositionFromPoint(x, y, { shadowRoots: roots.at(x, y) }) ?? {};
  // The caret snaps to the nearest text, so the point must also lie in what the mention covers. To ask each for that would take
  // long in a text of thousands of names, and in lines that are turned what they cover overlaps.
  const found = marks.of(offsetNode).find((mention) => touches(mention.range, offsetNode, offset) && isAt(mention));
  if (found) return found;
  for (const element of seenAt(x, y, roots.rootOf))
    for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
      const through = marks.of(child).find(isAt);
      if (through) return through;
    }
  return letThrough(x, y, marks.all).find(isAt);
}

/** Whether a place in a text node is in a range or at its edge. */
function touches(
  { startContainer, startOffset, endContainer, endOffset }: StaticRange,
  node: Node | undefined,
  at: number,
): boolean {
  return (startContainer !== node || at >= startOffset) && (endContainer !== node || at <= endOffset);
}

/** What a mention covers on the screen, a rectangle for each line it stands on; none where its nodes have changed. */
export function rectsOf({ range }: MarkedMention): DOMRect[] {
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The page has shortened the text since; the observer is about to have it read again.
    return [];
  }
  return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}
