import type { NameIndex } from '../core/index/name-index.ts';
import type { Prefilter } from '../core/index/prefilter.ts';
import type { Evidence } from '../core/mentions/evidence.ts';
import { type Candidate, readFlow } from '../core/mentions/read-flow.ts';
import { type Flow, flowAround, isReadable, placeIn } from './flow.ts';
import type { FoundName } from './marks.ts';

/** What was read of a document at one place. */
export interface Reading {
  /** The text nodes whose names are all among the found ones, and none of which was read before; none where a part of one was read. */
  readonly nodes?: readonly Text[];
  readonly found: readonly FoundName[];
  /** What was read here changes whom names elsewhere in the document mean. */
  readonly changed: boolean;
}

const NOTHING: Reading = { found: [], changed: false };

/** Reads the flows that the first pass admits closely, each once. */
export class FlowReader {
  readonly #prefilter: Prefilter;
  readonly #index: NameIndex;
  readonly #evidence: Evidence;
  readonly #read = new Set<Text>();

  /** @param evidence what the document says of whom names mean; it is told more. */
  constructor(prefilter: Prefilter, index: NameIndex, evidence: Evidence) {
    this.#prefilter = prefilter;
    this.#index = index;
    this.#evidence = evidence;
  }

  /** Whether the flow of a node was read. */
  hasRead(node: Text): boolean {
    return this.#read.has(node);
  }

  /** Reads the flow that a node belongs to; none where it has been read. */
  read(node: Text): Reading | undefined {
    if (this.#read.has(node)) return undefined;
    if (!isReadable(node)) return { nodes: [node], ...NOTHING };
    const flow = flowAround(node);
    // A flow longer than the reach of reading comes in stretches that overlap: what begins in an earlier one is known.
    const nodes = flow.nodes.filter((part) => !this.#read.has(part));
    for (const part of nodes) this.#read.add(part);
    const own = new Set(nodes);
    const { found, changed } = this.#readFlow(flow);
    return { nodes, found: found.filter(({ nodes: [first] }) => own.has(first)), changed };
  }

  /** Reads a part of a very long text, which is a flow of its own. */
  readPart(node: Text, start: number, text: string): Reading {
    this.#read.add(node);
    return isReadable(node) ? this.#readFlow({ text, nodes: [node], starts: [-start] }) : NOTHING;
  }

  #readFlow(flow: Flow): Reading {
    const places = this.#prefilter.placesIn(flow.text);
    if (places.length === 0) return NOTHING;
    const { candidates, changed } = readFlow(flow.text, places, this.#index, this.#evidence);
    return { found: candidates.flatMap((candidate) => placed(flow, candidate) ?? []), changed };
  }
}

function placed(flow: Flow, { start, end, claims }: Candidate): FoundName | undefined {
  const from = placeIn(flow, ligatureStart(flow.text, start), 'start');
  const to = placeIn(flow, end, 'end');
  if (!from || !to) return undefined;
  const first = flow.nodes.indexOf(from.node);
  const range = new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
  const nodes = [from.node, ...flow.nodes.slice(first + 1, flow.nodes.indexOf(to.node, first) + 1)] as const;
  return { claims, range, nodes, words: from.node.substringData(from.offset, end - start) };
}

const LAM_BEFORE_ALEF = /\u0644[\u064B-\u065F\u0670]*$/;
const ALEF = /^[\u0622\u0623\u0625\u0627\u0671]/;

/**
 * Where to begin painting a mention: a preposition ل before it and its own alef are one glyph («لأوكرانيا»), which Chromium
 * draws in broken pieces when a highlight begins inside.
 */
function ligatureStart(text: string, start: number): number {
  if (!ALEF.test(text.charAt(start))) return start;
  // The lam, and at most three marks on it.
  const before = text.slice(Math.max(0, start - 4), start).match(LAM_BEFORE_ALEF);
  return before ? start - before[0].length : start;
}
