/** A text node longer than this, in UTF-16 units, is read in parts, each of about this length, and each a flow of its own. */
export const PART = 1 << 15;

/** How far before the end of a part a better place to end it is looked for. */
const SEARCH = 2048;

/** A part of a long text. */
interface Part {
  readonly start: number;
  readonly text: string;
}

/** The parts of a long text, which end between lines, else between sentences, else between words. */
export function* partsOf(data: string): Generator<Part> {
  for (let start = 0; start < data.length; ) {
    const end = endOfPart(data, start);
    yield { start, text: data.slice(start, end) };
    start = end;
  }
}

function endOfPart(data: string, start: number): number {
  const end = start + PART;
  if (end >= data.length) return data.length;
  const tail = data.slice(end - SEARCH, end);
  for (const gap of ['\n', '. ', ' ']) {
    const at = tail.lastIndexOf(gap);
    if (at >= 0) return end - SEARCH + at + gap.length;
  }
  return end;
}
