import type { Prefilter } from '../core/index/prefilter.ts';
import { firstChildOf, nameOf, nextSiblingOf, parentOf, textOf } from './dom.ts';

/** About how much text, in UTF-16 units, is searched at once: even on a fresh page it takes only some milliseconds. */
const BLOCK = 1 << 17;

/** How many children of a node are taken at once. */
const CHILDREN = 256;

/** Elements whose text is not worth a look, and mostly long. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'HEAD']);

/** Where to look: what is in and below a node, or text nodes that make up a line of words. None where a step has taken long enough. */
export type Place = Node | Text[] | undefined;

/** Some nodes whose text may go on from one to the next. */
type Run = Node[];

/**
 * The text nodes of some places in which a name may begin, in the order of the document, which may change between
 * two of them. Yields none where a step has taken long enough.
 *
 * Native code puts the text of a whole block together and searches it: most pages have no name, and of them script never
 * sees a text node. Only where there is a hit is it looked for which node it stands in.
 */
export function* namedTexts(places: Iterable<Place | Run>, prefilter: Prefilter): Generator<Text | undefined> {
  // Not by recursion: no page is too deep.
  const within: Iterator<Place | Run>[] = [places[Symbol.iterator]()];
  /** How much text has been looked at since a step began. */
  let looked = 0;
  for (let around = within.at(-1); around; around = within.at(-1)) {
    const { value: place, done } = around.next();
    if (done) within.pop();
    else if (!place) yield undefined;
    else if (place instanceof Document) {
      const { documentElement } = place;
      // Between two roots a document has none.
      if (documentElement) {
        // Mostly head and body: for so few a fresh page need not make what goes in steps.
        const { childNodes } = documentElement;
        within.push(childNodes.length > CHILDREN ? childrenOf(documentElement) : childNodes.values());
      }
    } else if (place instanceof Text) {
      // A long one is searched part by part; one of white space would only have patterns made for short texts first.
      if (place.length > BLOCK || (place.data.trim() !== '' && prefilter.placesIn(place.data).length > 0)) yield place;
    } else {
      const text = Array.isArray(place) ? place.map(textOf).join('') : (!isUnread(place) && textOf(place)) || '';
      looked += text.length;
      if (text.length > BLOCK && place instanceof Node) within.push(runsOf(childrenOf(place)));
      else if (text) {
        const places = prefilter.placesIn(text);
        if (places.length > 0) yield* located(places, walkerIn(place));
      }
    }
    if (looked > BLOCK) {
      looked = 0;
      yield undefined;
    }
  }
}

/** The nodes that a text is made of in which its names begin, all found before the page can change them. */
function located(places: readonly number[], nodes: ReturnType<typeof walkerIn>): Text[] {
  const found: Text[] = [];
  let node: Text | undefined;
  let end = 0;
  for (const place of places) {
    while (place >= end) {
      node = nodes.nextNode() as typeof node;
      if (!node) return found;
      end += node.length;
    }
    if (node && node !== found.at(-1) && !isUnread(node.parentNode)) found.push(node);
  }
  return found;
}

/** Walks over what the text of an element is made of, or of some nodes, one after the other. */
function walkerIn(place: Node | Run): { nextNode(): Node | null | undefined } {
  if (!Array.isArray(place)) return document.createTreeWalker(place, TEXTS);
  const nodes = textsOf(place);
  return { nextNode: () => nodes.next().value };
}

/** The text nodes in some nodes, one after the other. */
function* textsOf(roots: Run): Generator<Node, undefined> {
  for (const root of roots) {
    if (root instanceof Text) yield root;
    else for (let walker = walkerIn(root), node = walker.nextNode(); node; node = walker.nextNode()) yield node;
  }
}

/** `SHOW_TEXT` and `SHOW_CDATA_SECTION` (DOM Standard, `NodeFilter`), by number: a fresh page need not make that interface. */
const TEXTS = 4 + 8;

function isUnread(node: Node | null): boolean {
  return node instanceof Element ? UNREAD.has(nameOf(node)) : node instanceof CharacterData;
}

/** Places, as many nodes at once as have a block of text together: a line of words may go on from one to the next. */
export function* runsOf(places: Iterable<Place>): Generator<Place | Run> {
  let run: Run = [];
  let length = 0;
  for (const place of places) {
    const isNode = place instanceof Element || place instanceof Text;
    const added = isNode ? (textOf(place) ?? '').length : BLOCK + 1;
    if (length + added > BLOCK) {
      yield run;
      run = [];
      length = 0;
    }
    if (isNode && added <= BLOCK) {
      run.push(place);
      length += added;
    } else yield place;
  }
  yield run;
}

/** The children of a node, which may change meanwhile: where the place that was reached is gone, goes back to where it is sure to be. */
function* childrenOf(parent: Node): Generator<Node | undefined> {
  let next = firstChildOf(parent);
  let isAgain = false;
  while (next) {
    const some: Node[] = [];
    for (; next && some.length < CHILDREN; next = nextSiblingOf(next)) some.push(next);
    yield* some;
    yield undefined;
    const last = some.findLast((child) => parentOf(child) === parent);
    if (!last && isAgain) return;
    isAgain ||= !last;
    next = last ? nextSiblingOf(last) : firstChildOf(parent);
  }
}
