import { isConnected } from './dom.ts';

/** What is searched at once: text nodes with their texts; of a very long node only a part. */
export interface Lump {
  readonly nodes: Text[];
  /** For each node its text. */
  readonly texts: string[];
  /** Where the part of a long node begins in its data; none where all nodes are whole. */
  readonly part?: number;
}

/** A long node, and where in it reading goes on. Its text is asked for once: Firefox copies all of it each time. */
interface LongText {
  readonly node: Text;
  readonly data: string;
  readonly start: number;
}

/** About how much text, in UTF-16 units, is searched at once: it takes less than a millisecond. A longer node is read in parts. */
export const LUMP = 1 << 15;

/** How many text nodes are taken at once. */
const NODES = 512;

/** How far before the end of a part a better place to end it is looked for. */
const SEARCH = 2048;

/** Where a part of a long text that begins at `start` ends: between lines, else between sentences, else between words. */
export function endOfPart(data: string, start: number): number {
  const end = start + LUMP;
  if (end >= data.length) return data.length;
  const tail = data.slice(end - SEARCH, end);
  for (const gap of ['\n', '. ', ' ']) {
    const at = tail.lastIndexOf(gap);
    if (at >= 0) return end - SEARCH + at + gap.length;
  }
  return end;
}

/** Hands out the text nodes below some nodes, in lumps and in the order of the document, which may change between lumps. */
export class Lumps {
  readonly #roots: Iterator<Node | undefined>;
  #walker: TreeWalker | undefined;
  #last: readonly Text[] = [];
  /** A long node that is being read. */
  #long: LongText | undefined;

  /** @param roots text nodes, or nodes with text below them; none where a lump has taken long enough. */
  constructor(roots: Iterable<Node | undefined>) {
    this.#roots = roots[Symbol.iterator]();
  }

  /** The next lump; none at the end. */
  next(): Lump | undefined {
    if (this.#long) return this.#part(this.#long);
    this.#return();
    const nodes: Text[] = [];
    const texts: string[] = [];
    this.#last = nodes;
    for (let length = 0; length < LUMP && nodes.length < NODES; ) {
      const node = this.#nextNode();
      if (node === 'pause') return { nodes, texts };
      if (!node) break;
      const { data } = node;
      if (data.length > LUMP) {
        this.#long = { node, data, start: 0 };
        break;
      }
      nodes.push(node);
      texts.push(data);
      length += data.length;
    }
    if (nodes.length > 0) return { nodes, texts };
    return this.#long && this.#part(this.#long);
  }

  #nextNode(): Text | 'pause' | undefined {
    for (;;) {
      const node = this.#walker?.nextNode();
      if (node) return node as Text;
      const { value: root, done } = this.#roots.next();
      if (done) return undefined;
      if (!root) return 'pause';
      if (root instanceof Text) return root;
      this.#walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    }
  }

  /** Where the page has taken away the place that was reached, goes back to where it is sure to be in the document. */
  #return(): void {
    if (!this.#walker || isConnected(this.#walker.currentNode)) return;
    this.#walker.currentNode = this.#last.findLast(isConnected) ?? this.#walker.root;
  }

  #part({ node, data, start }: LongText): Lump {
    const end = endOfPart(data, start);
    this.#long = end < data.length ? { node, data, start: end } : undefined;
    return { nodes: [node], texts: [data.slice(start, end)], part: start };
  }
}
