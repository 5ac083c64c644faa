import type { NameIndex } from '../core/index/name-index.ts';
import { SUSPECT } from '../core/index/prefilter.ts';
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
  const prefilter = new RegExp(index.prefilter, 'g');
  const evidence = new Evidence();
  return {
    scan(nodes) {
      const found: { flow: Flow; candidate: Candidate; known: ReadonlySet<Text> }[] = [];
      const read = new Set<Text>();
      let reconsider = false;
      for (const node of index.prefilter === '' ? [] : hits(nodes, prefilter)) {
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

/** What hides a name from the prefilter: see `SUSPECT`; or a seam with letters on both sides, that splits a word. */
const HIDDEN = new RegExp(`${SUSPECT.source}|\\p{L}${SEAM}(?=\\p{L})`, 'gu');

/** The nodes that may have part of a name in them, each once, in order. */
function* hits(nodes: readonly Text[], prefilter: RegExp): Generator<Text> {
  const text = nodes.map(({ data }) => data).join(SEAM);
  const ends: number[] = [];
  let end = -SEAM.length;
  const hit = new Set<number>();
  for (const expression of [prefilter, HIDDEN]) {
    let at = 0;
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      // Ends are counted only as far as there are hits: a page without names costs nothing more.
      while (ends.length < nodes.length && (ends.at(-1) ?? -1) < match.index) {
        end += SEAM.length + (nodes[ends.length]?.data.length ?? 0);
        ends.push(end);
      }
      while ((ends[at] ?? Number.POSITIVE_INFINITY) < match.index) at++;
      hit.add(at);
      // One hit is enough for the whole node; a split word may still begin at its last letter.
      expression.lastIndex = Math.max(expression.lastIndex, (ends[at] ?? 0) - 1);
    }
  }
  for (const at of [...hit].sort((a, b) => a - b)) {
    const node = nodes[at];
    if (node) yield node;
  }
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
