import { type NameIndex, traitsOf } from '../index/name-index.ts';
import { NOBODY } from '../index/surface-form.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Claim } from './claim.ts';
import type { Evidence } from './evidence.ts';
import { givenNameBeside } from './given-name-beside.ts';
import { isGloss } from './gloss.ts';
import { longest } from './longest.ts';
import { type Match, matches, type Reading } from './match.ts';
import { brokenRule, type Reason } from './rules.ts';

/** A name in a text, before the whole document has its say of whose it is. An Arabic prefix is not part of it. */
export interface Candidate extends Span {
  /** At least one; several where several entities bear the name. */
  readonly claims: readonly Claim[];
}

/** A match that is no mention, and why. `entity` is empty for a blocker itself. */
export interface Rejection extends Span {
  readonly entity: string;
  readonly reason: Reason;
}

export interface FlowReading {
  readonly candidates: readonly Candidate[];
  readonly rejections: readonly Rejection[];
  /** What was read here changes how names elsewhere in the document are taken. */
  readonly changed: boolean;
}

/**
 * Reads one run of text (a flow: what a reader reads as one line of words). Whole words only; of names that overlap the
 * longest wins. Offsets are UTF-16 units of the text, in its order.
 * @param evidence of the document; it is told what the text says of full names and other bearers.
 */
export function readFlow(text: string, index: NameIndex, evidence: Evidence): FlowReading {
  const reading: Reading = { raw: text, folded: fold(text), index };
  const keyOf = ({ sense }: Match): string => keyIn(index, sense.entity);
  const rejections: Rejection[] = [];
  const reject = (match: Match, reason: Reason): void => {
    rejections.push({ ...match.span, entity: keyOf(match), reason });
  };

  const standing: Match[] = [];
  for (const match of matches(reading)) {
    const reason = brokenRule(match, reading);
    if (reason) reject(match, reason);
    else standing.push(match);
  }
  const another = rejections.filter(({ reason }) => reason === 'another-given-name');
  // «דנזל וושינגטון» is not him with a conjunction before a shorter spelling («ו» + «ושינגטון») either.
  const others = standing.filter((match) =>
    another.some((one) => one.entity === keyOf(match) && holds(one, match.span)),
  );
  for (const match of others) reject(match, 'another-given-name');
  const { taken, beaten } = longest(
    standing.filter((match) => !others.includes(match)),
    text.length,
  );
  for (const match of beaten) reject(match, 'longer-name');

  const candidates: Candidate[] = [];
  const covered = taken.flatMap(([first]) => (first ? [first.span] : []));
  const said: Said[] = rejections
    .filter(({ reason }) => reason === 'another-given-name')
    // Inside a longer name it is nobody's: «George Washington University» says nothing of Washington.
    .filter(({ start, end }) => !covered.some((span) => span.start < end && start < span.end))
    .map(({ start, entity }) => ({ start, tell: () => evidence.rival(entity) }));
  for (const rivals of taken) {
    const [first] = rivals;
    if (!first) continue;
    if (rivals.some(({ sense }) => sense.entity === NOBODY)) {
      for (const match of rivals) reject(match, 'blocker');
      continue;
    }
    const claims = rivals.map((match) => claimOf(match, reading));
    candidates.push({ ...first.span, claims });
    for (const [position, { entity, surname, company }] of claims.entries()) {
      // What needs company is none itself: two strangers do not vouch for each other.
      if (!company) said.push({ start: first.span.start, tell: () => evidence.met(entity) });
      const tell = (): boolean => (surname ? evidence.surname(entity) : evidence.named(entity));
      if (rivals[position]?.sense.person) said.push({ start: first.span.start, tell });
    }
  }
  candidates.sort((a, b) => a.start - b.start);
  const glosses = candidates.filter((candidate, at) => {
    const before = candidates[at - 1];
    return before && bearersOf(before) === bearersOf(candidate) && isGloss(text, before, candidate);
  });
  for (const { claims, start, end } of glosses) {
    for (const { entity } of claims) rejections.push({ start, end, entity, reason: 'gloss' });
  }
  said.sort((a, b) => a.start - b.start);
  return {
    candidates: candidates.filter((candidate) => !glosses.includes(candidate)),
    rejections,
    changed: said.map(({ tell }) => tell()).includes(true),
  };
}

function holds(one: Span, other: Span): boolean {
  return one.start <= other.start && other.end <= one.end;
}

function bearersOf({ claims }: Candidate): string {
  return claims.map(({ entity }) => entity).join();
}

/** Something a text says of a name, at a place. */
interface Said {
  readonly start: number;
  /** Tells the evidence. @returns whether that changes how names are taken. */
  readonly tell: () => boolean;
}

function claimOf(match: Match, reading: Reading): Claim {
  const { entity, person } = match.sense;
  const { index } = reading;
  const surname = person === 'surname' && !givenNameBeside(match, reading);
  const company = traitsOf(index, entity)?.company ?? [];
  const needsCompany = company.length > 0 && (surname || !person);
  return {
    entity: keyIn(index, entity),
    surname,
    company: needsCompany ? company.map((other) => keyIn(index, other)) : undefined,
  };
}

function keyIn(index: NameIndex, entity: number): string {
  return entity === NOBODY ? '' : (index.entities[entity] ?? '');
}
