import type { NameIndex } from '../core/index/name-index.ts';
import { DEPTH, Prefilter, SUSPECT } from '../core/index/prefilter.ts';
import { Evidence } from '../core/mentions/evidence.ts';
import { type Candidate, readFlow } from '../core/mentions/read-flow.ts';
import type { Span } from '../core/text/span.ts';
import { type Flow, flowAround, isReadable, placeIn } from './flow.ts';
import type { MarkedMention } from './marks.ts';

/** Stands between the data of two text nodes where they are searched as one string; no name contains it. */
const SEAM = '\u2029';

/** Finds the names in text nodes of one document, and remembers what the document says of whom surnames mean. */
export interface Scanner {
  scan(nodes: readonly Text[]): Scan;
}

export interface Scan {
  readonly mentions: readonly MarkedMention[];
  /** Every node of the flows that were read. */
  readonly read: ReadonlySet<Text>;
  /** Surnames read earlier are to be taken otherwise now: the document has to be scanned anew. */
  readonly reconsider: boolean;
}

/**
 * @param index the names to find.
 * The first pass is one regular expression over all the text, in native code: on a fresh page script runs unoptimised
 * while expressions do not. Only the flows of nodes that it hits are read closely.
 */
export function createScanner(index: NameIndex): Scanner {
  const prefilter = new Prefilter(index.prefilter);
  const evidence = new Evidence();
  return {
    scan(nodes) {
      const found: { flow: Flow; candidate: Candidate; known: ReadonlySet<Text> }[] = [];
      const read = new Set<Text>();
      let reconsider = false;
      for (const node of prefilter.isEmpty ? [] : hits(nodes, prefilter)) {
        if (read.has(node) || !isReadable(node)) continue;
        const flow = flowAround(node);
        // A flow longer than the reach of reading comes in stretches that overlap: what begins in an earlier one is known.
        const known = new Set(flow.nodes.filter((part) => read.has(part)));
        for (const part of flow.nodes) read.add(part);
        const { candidates, changed } = readFlow(flow.text, index, evidence);
        reconsider ||= changed;
        for (const candidate of candidates) found.push({ flow, candidate, known });
      }
      // Only now: a full name at the end of a page says who a surname at its beginning is.
      const mentions = found.flatMap(({ flow, candidate, known }) =>
        placed(flow, candidate, evidence.settle(candidate.claims)).filter(
          ({ nodes: [first] }) => !first || !known.has(first),
        ),
      );
      return { mentions, read, reconsider };
    },
  };
}

/** What is surely no letter: ASCII, and the spaces, dashes and quotes beyond it. */
const NO_LETTER = '\\0-@\\[-`{-\\u00BF\\u2000-\\u206F\\u3000-\\u3003';

/** What hides a name from the prefilter: see `SUSPECT`; or a seam that may have letters on both sides, and split a word. */
const HIDDEN = new RegExp(`${SUSPECT}|[^${NO_LETTER}]${SEAM}(?=[^${NO_LETTER}])`, 'g');

/** How far beside a seam, in characters, the first letters of a split word are looked for, with seams between all of them. */
const SPLIT = 2 * DEPTH;

/** The nodes that may have part of a name in them, each once, in order. */
function hits(nodes: readonly Text[], prefilter: Prefilter): Text[] {
  const text = nodes.map(({ data }) => data).join(SEAM);
  /** For each node, as far as there were hits, where its data ends in the text: a page without names costs nothing more. */
  const ends: number[] = [];
  const hit = new Set<number>();
  /** Goes over the places that an expression finds, with the node of each, until it is told that the node is done with. */
  const search = (expression: RegExp, isHit: (place: number, start: number, end: number) => boolean): void => {
    let at = 0;
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      while ((ends[at] ?? -1) < match.index) {
        if (ends[at] === undefined)
          ends.push((ends[at - 1] ?? -SEAM.length) + SEAM.length + (nodes[at]?.data.length ?? 0));
        else at++;
      }
      const start = (ends[at - 1] ?? -SEAM.length) + SEAM.length;
      const end = ends[at] ?? 0;
      if (!hit.has(at) && !isHit(match.index, start, end)) continue;
      hit.add(at);
      // One hit is enough for the whole node; a split word may still begin at its last letter.
      expression.lastIndex = Math.max(expression.lastIndex, end - 1);
    }
  };
  for (const expression of prefilter.searches(text)) search(expression, () => true);
  search(HIDDEN, (place, start, end) => {
    if (place < end - 1) return prefilter.admits(text.slice(start, end));
    return prefilter.admits(text.slice(Math.max(0, place - SPLIT), place + SPLIT).replaceAll(SEAM, ''));
  });
  return [...hit].sort((a, b) => a - b).flatMap((at) => nodes[at] ?? []);
}

function placed(flow: Flow, { start, end }: Span, entities: readonly string[]): MarkedMention[] {
  if (entities.length === 0) return [];
  const from = placeIn(flow, ligatureStart(flow.text, start), 'start');
  const to = placeIn(flow, end, 'end');
  if (!from || !to) return [];
  const first = flow.nodes.indexOf(from.node);
  const nodes = flow.nodes.slice(first, flow.nodes.indexOf(to.node, first) + 1);
  const range = new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
  return [{ entities, range, nodes }];
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
