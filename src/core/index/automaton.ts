/**
 * A minimal acyclic transducer over UTF-16 units: it tells of each form its value, a whole number, as the sum of what stands
 * on the way there. It is one array of bytes, in which each state has an address:
 *
 * - a head: bit 0 says whether a form ends here, bits 1–2 how many bytes a way takes, less one, bits 3–5 how many an output
 *   takes (none where all are 0), bits 6–7 how many the count of edges takes (none for one edge);
 * - the count of edges; the output of the form that ends here, where one does;
 * - the labels of the edges in two bytes each, sorted; their ways, each how far before this state the next one lies; their outputs.
 *
 * Numbers are little-endian. Before all states stand, in four bytes each, the address of the start and how many bytes there are.
 */
export type Automaton = Uint8Array<ArrayBuffer>;

/** What is said where it is not of its form or length. */
export const DAMAGED = 'The name index is not whole.';

/** How many bytes a label takes. */
export const LABEL = 2;

/** A form that stands in a text. */
export interface Found {
  readonly end: number;
  readonly value: number;
}

/** All forms that stand in a text at a place, whatever comes after them, the shortest first. */
export function formsAt(automaton: Automaton, text: string, from: number): Found[] {
  const found: Found[] = [];
  let state = numberAt(automaton, 0, 4);
  let sum = 0;
  for (let place = from; ; place++) {
    const head = numberAt(automaton, state, 1);
    const way = ((head >> 1) & 3) + 1;
    const output = (head >> 3) & 7;
    const width = head >> 6;
    const count = width ? numberAt(automaton, state + 1, width) : 1;
    let labels = state + 1 + width;
    if (head & 1) {
      found.push({ end: place, value: sum + numberAt(automaton, labels, output) });
      labels += output;
    }
    // Not a number after the end, and so none of the labels.
    const label = text.charCodeAt(place);
    const labelAt = (edge: number): number => numberAt(automaton, labels + LABEL * edge, LABEL);
    let edge = 0;
    for (let end = count; edge < end; ) {
      const middle = (edge + end) >> 1;
      if (labelAt(middle) < label) edge = middle + 1;
      else end = middle;
    }
    if (edge === count || labelAt(edge) !== label) return found;
    const ways = labels + LABEL * count;
    sum += numberAt(automaton, ways + way * count + output * edge, output);
    state -= numberAt(automaton, ways + way * edge, way);
  }
}

/** A number of so many bytes; bytes that are not there are 0. */
function numberAt(bytes: Uint8Array, at: number, width: number): number {
  let number = 0;
  for (let byte = width - 1; byte >= 0; byte--) number = number * 256 + (bytes[at + byte] ?? 0);
  return number;
}

/** The automaton that some bytes are. @throws RangeError where they are not as many as they say. */
export function automatonOf(bytes: Uint8Array<ArrayBuffer>): Automaton {
  if (bytes.length && numberAt(bytes, 4, 4) === bytes.length) return bytes;
  throw new RangeError(DAMAGED);
}
