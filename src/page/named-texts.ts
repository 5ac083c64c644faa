import type { Prefilter } from '../core/index/prefilter.ts';
import { bodyText, parentName, textsIn } from './body-text.ts';
import { firstChildOf, nameOf, nextSiblingOf, parentOf, textOf } from './dom.ts';

/** About how much text, in UTF-16 units, is searched at once: even on a fresh page it takes only some milliseconds. */
const BLOCK = 1 << 17;

/** The same of nodes that have to be gathered first, which takes as long again. */
const RUN = BLOCK / 2;

/** How many children of a node are taken at once. */
const CHILDREN = 256;

/** Elements whose text is not worth a look, and mostly long. */
const UNREAD = /^(?:script|style|head)$/i;

/** Where to look: what is in and below a node, or text nodes that make up a line of words. None where a step has taken long enough. */
export type Place = Node | Text[] | undefined;

/** Some nodes whose text may go on from one to the next. */
type Run = Node[];

/**
 * The text nodes of some places in which a name may begin, in the order of the document, which may change between
 * two of them. Yields none after each place, and where a place is none.
 *
 * Native code puts the text of a whole block together and searches it: most pages have no name, and of them script never
 * sees a text node. Only where there is a hit is it looked for which node it stands in.
 */
export function* namedTexts(places: Iterable<Place | Run>, prefilter: Prefilter): Generator<Text | undefined> {
  // Not by recursion: no page is too deep.
  const within: Iterator<Place | Run>[] = [places[Symbol.iterator]()];
  for (let around = within.at(-1); around; around = within.at(-1)) {
    const { value: place, done } = around.next();
    if (done) within.pop();
    else if (!place) yield undefined;
    else {
      const isPage = place instanceof Document;
      const nodes = Array.isArray(place) ? place : [place];
      // Of a page no other question is asked: a fresh one makes each interface that it is compared with.
      const isUnread = !isPage && place instanceof Element && UNREAD.test(nameOf(place));
      const text = isPage ? bodyText(place) : isUnread ? '' : nodes.map(textOf).join('');
      // Between two roots a document has none.
      if (isPage && !text) within.push(childrenOf(place.documentElement ?? place));
      // Searched part by part.
      else if (text.length > BLOCK && place instanceof Text) yield place;
      else if ((text.length > BLOCK && place instanceof Node) || (!isPage && place instanceof ShadowRoot))
        within.push(runsOf(childrenOf(isPage ? place.body : place)));
      // White space would only have patterns made for short texts first.
      else if (text.trim()) yield* located(prefilter.placesIn(text), nodes);
      yield undefined;
    }
  }
}

/** The nodes that the text of some nodes is made of in which its names begin, all found before the page can change them. */
function located(names: readonly number[], roots: Run): Text[] {
  const found: Text[] = [];
  let next = 0;
  let texts: XPathResult | undefined;
  let text: Text | null | undefined;
  let end = 0;
  for (const name of names) {
    while (name >= end) {
      text = texts?.iterateNext() as typeof text;
      if (text) end += text.length;
      else {
        const root = roots[next++];
        if (!root) return found;
        // Of many nodes only those with names are looked into: each look takes long. A document's text is none of its own.
        const length = textOf(root)?.length;
        if (length && name >= end + length) end += length;
        else texts = textsIn(root);
      }
    }
    if (text && text !== found.at(-1) && !UNREAD.test(parentName(text))) found.push(text);
  }
  return found;
}

/** Places, as many nodes at once as have half a block of text together: a line of words may go on from one to the next. */
export function* runsOf(places: Iterable<Place>): Generator<Place | Run> {
  let run: Run = [];
  let length = 0;
  for (const place of places) {
    const isNode = place instanceof Element || place instanceof Text;
    const added = isNode ? (textOf(place) ?? '').length : BLOCK + 1;
    if (length + added > RUN) {
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
