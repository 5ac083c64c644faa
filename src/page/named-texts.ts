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

/**
 * The text nodes of some places in which a name may begin, in the order of the document, which may change between
 * two of them. Yields none where a step has taken long enough.
 *
 * Native code puts the text of a whole block together and searches it: most pages have no name, and of them script never
 * sees a text node. Only where there is a hit is it looked for which node it stands in.
 */
export function* namedTexts(places: Iterable<Place>, prefilter: Prefilter): Generator<Text | undefined> {
  // Not by recursion: no page is too deep.
  const within: Iterator<Place>[] = [places[Symbol.iterator]()];
  /** How much text has been looked at since a step began. */
  let looked = 0;
  /** What is searched as one text, for a line of words may go on from one node to the next. */
  let run: Node[] = [];
  let text = '';
  const searched = (): Text[] => {
    // Of one of white space patterns would be made for short texts first.
    const hits = text.trim() === '' ? [] : prefilter.placesIn(text);
    const texts = hits.length > 0 ? located(hits, textsOf(run)) : [];
    run = [];
    text = '';
    return texts;
  };
  for (let around = within.at(-1); around; around = within.at(-1)) {
    const { value: place, done } = around.next();
    if (done) within.pop();
    else if (Array.isArray(place)) {
      yield* searched();
      run = place;
      text = place.map(textOf).join('');
      yield* searched();
    } else if (place instanceof Document) {
      const { documentElement } = place;
      // Between two roots a document has none.
      if (documentElement) within.push(childrenOf(documentElement));
    } else if (place && !isUnread(place)) {
      const part = textOf(place) ?? '';
      looked += part.length;
      if (part.length <= BLOCK) {
        run.push(place);
        text += part;
      } else {
        yield* searched();
        // A long one is searched part by part.
        if (place instanceof Text) yield place;
        else within.push(childrenOf(place));
      }
    }
    if (!place || looked > BLOCK) {
      yield* searched();
      looked = 0;
      yield undefined;
    }
  }
}

/** The nodes that a text is made of in which its names begin, all found before the page can change them. */
function located(places: readonly number[], texts: Iterator<Text, undefined>): Text[] {
  const found: Text[] = [];
  let node: Text | undefined;
  let end = 0;
  for (const place of places) {
    while (place >= end) {
      node = texts.next().value;
      if (!node) return found;
      end += node.length;
    }
    if (node && node !== found.at(-1) && !isUnread(node.parentNode)) found.push(node);
  }
  return found;
}

/** What the text of some nodes is made of. */
function* textsOf(nodes: readonly Node[]): Generator<Text, undefined> {
  for (const node of nodes) {
    if (node instanceof Text) yield node;
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
    while (walker.nextNode()) yield walker.currentNode as Text;
  }
}

function isUnread(node: Node | null): boolean {
  return node instanceof Element ? UNREAD.has(nameOf(node)) : node instanceof CharacterData && !(node instanceof Text);
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
