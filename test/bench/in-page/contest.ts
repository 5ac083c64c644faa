import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { Prefilter, type PrefilterData } from '../../../src/core/index/prefilter.ts';
import { loadIndex, type StoredIndex } from '../../../src/core/index/stored-index.ts';
import { Evidence } from '../../../src/core/mentions/evidence.ts';
import { FlowReader } from '../../../src/page/flow-reader.ts';
import { Marks } from '../../../src/page/marks.ts';
import { namedTexts } from '../../../src/page/named-texts.ts';
import { bytesOf } from '../../../src/platform/base64.ts';

/** What a contender is given. */
export interface Task {
  readonly prefilter: PrefilterData;
  /** Not given where no contender reads closely. */
  readonly index?: StoredIndex;
  readonly names: readonly string[];
}

/** Elements whose text nobody sees. */
const UNSHOWN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TITLE']);

/** Each does its work on the page once, and answers with how many names it found. */
const CONTENDERS = {
  /** All text nodes, with their text. */
  walk: () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
    return length;
  },
  /** Those of them that a reader may see, as far as their parents tell. */
  shown: () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) {
      const { parentNode, data } = walker.currentNode as Text;
      if (!UNSHOWN.has(parentNode?.nodeName ?? '')) length += data.length;
    }
    return length;
  },
  /** The same, left to the walker itself: its own way to leave nodes out. What the design calls the bare walk. */
  filtered: () => {
    const isShown = ({ parentNode }: Node): number =>
      UNSHOWN.has(parentNode?.nodeName ?? '') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT, isShown);
    let length = 0;
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
    return length;
  },
  expression: ({ names }) => {
    const any = new RegExp(names.map(escaped).join('|'), 'g');
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let found = 0;
    while (walker.nextNode()) found += (walker.currentNode as Text).data.match(any)?.length ?? 0;
    return found;
  },
  first: ({ prefilter }) => passOver(prefilter, () => undefined),
  whole: ({ prefilter, index }) => {
    const marks = new Marks();
    const evidence = new Evidence();
    let reader: FlowReader | undefined;
    let found = 0;
    passOver(prefilter, (node) => {
      reader ??= new FlowReader(new Prefilter(prefilter), loadIndex(index, bytesOf), evidence);
      const { nodes = [], found: names = [] } = reader.read(node) ?? {};
      found += marks.replace(marks.heldIn(nodes), names).length;
    });
    for (const _ of marks.settle(marks.names, (claims) => evidence.settle(claims)));
    return found;
  },
  findAndReplace: ({ names }) => {
    let found = 0;
    findAndReplaceDOMText(document.body, {
      find: new RegExp(names.map(escaped).join('|'), 'g'),
      replace: ({ text }: { text: string }) => {
        found++;
        return Object.assign(document.createElement('mark'), { textContent: text });
      },
    });
    return found;
  },
  mark: ({ names }) => {
    let found = 0;
    // Given as words, so many names overflow its stack.
    const any = new RegExp(names.map(escaped).join('|'), 'g');
    new Mark(document.body).markRegExp(any, { each: () => void found++ });
    return found;
  },
} satisfies Record<string, (task: Task) => number>;

export type Contender = keyof typeof CONTENDERS;

function passOver(prefilter: PrefilterData, onHit: (node: Text) => void): number {
  let hits = 0;
  for (const node of namedTexts([document], new Prefilter(prefilter))) {
    if (!node) continue;
    onHit(node);
    hits++;
  }
  return hits;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Runs one contender, the only one that this page ever sees. @returns milliseconds, and how many it found. */
function contest(contender: Contender, task: Task): { ms: number; found: number } {
  const start = performance.now();
  const found = CONTENDERS[contender](task);
  return { ms: performance.now() - start, found };
}

/** Loads an index of names that stands at some address, and keeps it. @returns milliseconds, without what it took to get it. */
async function load(url: string): Promise<number> {
  const stored: unknown = await (await fetch(url)).json();
  const start = performance.now();
  Object.assign(globalThis, { loaded: loadIndex(stored, bytesOf) });
  return performance.now() - start;
}

Object.assign(globalThis, { contest, load });
