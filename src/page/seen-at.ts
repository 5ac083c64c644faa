import { isDrawn, nameOf, REPLACED } from './dom.ts';
import { OWN, type RootOf } from './shadow-roots.ts';

/** At how many elements is looked: what lies on a name are few, and a page may be thousands of levels deep. */
export const LAYERS = 32;

/**
 * The elements at a point of the viewport (CSS pixels) that are seen through something that lies on them: many pages lay an empty
 * link over all of a teaser, and browsers find only that. None where nothing does, nor under what cannot be seen through.
 */
export function* seenAt(x: number, y: number, rootOf: RootOf): Generator<Element> {
  let top: Element | undefined;
  let isUnderOwn = false;
  let looked = 0;
  for (const element of elementsAt(document, x, y, rootOf)) {
    if (++looked > LAYERS) return;
    if (!top) {
      top = element;
      const laid = GENERATED.filter((part) => getComputedStyle(element, part).position === 'absolute');
      if (laid.some((part) => isFilled(element, part))) return;
      isUnderOwn = laid.length > 0;
    }
    // What it stands in does not lie under it.
    if (isUnderOwn || !Node.prototype.contains.call(element, top)) yield element;
    if (!isClear(element)) return;
  }
}

/** The elements at a point, the topmost first, also those in shadow roots. */
function* elementsAt(tree: Document | ShadowRoot, x: number, y: number, rootOf: RootOf): Generator<Element> {
  for (const element of tree.elementsFromPoint(x, y)) {
    // Browsers disagree on whether those around a shadow root are in it, too.
    if (Node.prototype.getRootNode.call(element) !== tree) continue;
    const root = rootOf(element);
    if (root) yield* elementsAt(root, x, y, rootOf);
    yield element;
  }
}

/** What a style sheet may put into an element (CSS Pseudo-Elements 4). */
const GENERATED = ['::before', '::after'];

/** Whether what lies under an element can be seen. */
export function isClear(element: Element): boolean {
  if (!isDrawn(element, { opacityProperty: true })) return true;
  return !REPLACED.test(nameOf(element)) && element.localName !== OWN && !isFilled(element);
}

/** Whether an element or a part of it has a background. */
function isFilled(element: Element, part?: string): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(element, part);
  return backgroundImage !== 'none' || !CLEAR.test(backgroundColor);
}

/** A colour as browsers tell it (CSS Color 4, «Serializing sRGB values») that has no opacity; of `color()` and the like, too. */
const CLEAR = /(?:^rgba.*,|\/) 0\)$/;
