/**
 * A minimal acyclic transducer over UTF-16 units: it tells of each form its value, a whole number, as the sum of what stands
 * on the way there. States lie in one array of bytes, each at an address:
 *
 * - a head: bit 0 says whether a form ends here, bits 1–2 how many bytes a way takes, less one, bits 3–5 how many an output
 *   takes (none where all are 0), bits 6–7 how many the count of edges takes (none for one edge);
 * - the count of edges; the output of the form that ends here, where one does;
 * - the labels of the edges in two bytes each, sorted; their ways, each how far before this state the next one lies; their outputs.
 *
 * Numbers are little-endian. Before all states stand, in four bytes each, the address of the start and how many bytes there are.
 */
export interface Automaton {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly start: number;
}

export const LABEL = 2;

/** A form that stands in a text. */
export interface Found {
  readonly end: number;
  readonly value: number;
}

/** All forms that stand in a text at a place, whatever comes after them, the shortest first. */
export function formsAt({ bytes, start }: Automaton, text: string, from: number): Found[] {
  const found: Found[] = [];
  let state = start;
  let sum = 0;
  for (let place = from; ; place++) {
    const head = bytes[state] ?? 0;
    const way = ((head >> 1) & 3) + 1;
    const output = (head >> 3) & 7;
    const width = head >> 6;
    const count = width ? numberAt(bytes, state + 1, width) : 1;
    let labels = state + 1 + width;
    if (head & 1) {
      found.push({ end: place, value: sum + numberAt(bytes, labels, output) });
      labels += output;
    }
    // Not a number after the end, and so none of the labels.
    const label = text.charCodeAt(place);
    let edge = -1;
    for (let low = 0, high = count; low < high; ) {
      const middle = (low + high) >> 1;
      const other = numberAt(bytes, labels + LABEL * middle, LABEL);
      if (other === label) edge = middle;
      if (other < label) low = middle + 1;
      else high = middle;
    }
    if (edge < 0) return found;
    const ways = labels + LABEL * count;
    sum += numberAt(bytes, ways + way * count + output * edge, output);
    state -= numberAt(bytes, ways + way * edge, way);
  }
}

/** Of bytes that are not there, 0. */
function numberAt(bytes: Uint8Array, at: number, width: number): number {
  let number = 0;
  for (let place = at + width; place-- > at; ) number = number * 256 + (bytes[place] ?? 0);
  return number;
}

/** The automaton that some bytes are. @throws RangeError where they are not as many as they say. */
export function automatonOf(bytes: Uint8Array<ArrayBuffer>): Automaton {
  const start = numberAt(bytes, 0, 4);
  if (start >= bytes.length || numberAt(bytes, 4, 4) !== bytes.length)
    throw new RangeError('The name index is not readable: it is not of its length.');
  return { bytes, start };
}
