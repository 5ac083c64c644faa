import type { NameIndex } from '../index/name-index.ts';
import type { Span } from '../text/span.ts';
import { Evidence } from './evidence.ts';
import type { Match } from './match.ts';
import { type FlowReading, keyIn, readFlow } from './read-flow.ts';
import { type Reason, reasonOf } from './reasons.ts';

/** A name found in a document. An Arabic prefix is not part of the mention. */
export interface Mention extends Span {
  /** Keys of the entities (`pack/entity`): one, or several where the document does not tell which of them is meant. */
  readonly entities: readonly string[];
}

/** A name that is no mention, and why. `entity` is empty for a name of something that the pack has no card of. */
export interface Rejection extends Span {
  readonly entity: string;
  readonly reason: Reason;
}

export interface DocumentReading {
  readonly mentions: readonly Mention[];
  readonly rejections: readonly Rejection[];
}

const PARAGRAPH_BREAK = /\n\s*\n/g;

/**
 * Reads a whole text as a document of its own: paragraphs are parted by empty lines. Evidence is gathered over all of it
 * before it is decided whose a name is.
 */
export function readDocument(text: string, index: NameIndex): DocumentReading {
  const evidence = new Evidence();
  const flows = paragraphs(text).map(({ start, text: paragraph }) => ({
    start,
    ...readFlow(paragraph, everywhereIn(paragraph), index, evidence),
  }));
  const mentions: Mention[] = [];
  const rejections: Rejection[] = [];
  for (const flow of flows) {
    const shift = ({ start, end }: Span): Span => ({ start: start + flow.start, end: end + flow.start });
    rejections.push(...rejectionsIn(flow, index).map((rejection) => ({ ...rejection, ...shift(rejection) })));
    for (const candidate of flow.candidates) {
      const span = shift(candidate);
      const entities = evidence.settle(candidate.claims);
      if (entities.length > 0) mentions.push({ ...span, entities });
      for (const claim of candidate.claims) {
        if (entities.includes(claim.entity)) continue;
        const reason = evidence.hasCompany(claim) ? 'another-bearer' : 'no-company';
        rejections.push({ ...span, entity: claim.entity, reason });
      }
    }
  }
  return { mentions, rejections };
}

/** What was no mention already before the whole document had its say. */
function rejectionsIn({ broken, beaten, blocked, glosses }: FlowReading, index: NameIndex): Rejection[] {
  const rejected = ({ span, sense }: Match, reason: Reason): Rejection => ({
    ...span,
    entity: keyIn(index, sense.entity),
    reason,
  });
  return [
    ...broken.map(({ match, rule }) => rejected(match, reasonOf(rule))),
    ...beaten.map((match) => rejected(match, 'longer-name')),
    ...blocked.map((match) => rejected(match, 'blocker')),
    ...glosses.flatMap(({ start, end, claims }) =>
      claims.map(({ entity }) => ({ start, end, entity, reason: 'gloss' as const })),
    ),
  ];
}

function paragraphs(text: string): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(PARAGRAPH_BREAK)) {
    found.push({ start, text: text.slice(start, index) });
    start = index + gap.length;
  }
  found.push({ start, text: text.slice(start) });
  return found;
}

/** All places of a text: what is no mention is told, too. */
function everywhereIn({ length }: string): number[] {
  return Array.from({ length }, (_, at) => at);
}
