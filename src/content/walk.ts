import { rectsOf } from '../page/hit-test.ts';
import { isSameMention, type MarkedMention, type Marks } from '../page/marks.ts';

/** Which name comes next when names are walked through from the keyboard: where the last one is gone, one in sight. */
export function nameAfter(marks: Marks, last: MarkedMention | undefined, step: 1 | -1): MarkedMention | undefined {
  const shown = marks.inOrder().filter((mention) => rectsOf(mention).length > 0);
  const at = shown.findIndex((mention) => isSameMention(mention, last));
  if (at >= 0) return shown.at((at + step) % shown.length);
  const isBelowTop = (mention: MarkedMention): boolean => (rectsOf(mention)[0]?.top ?? 0) >= 0;
  const isAboveBottom = (mention: MarkedMention): boolean => (rectsOf(mention)[0]?.bottom ?? 0) <= innerHeight;
  return step === 1 ? (shown.find(isBelowTop) ?? shown[0]) : (shown.findLast(isAboveBottom) ?? shown.at(-1));
}
