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
import { brokenRule, hasAnotherGivenName, type Rule } from './rules.ts';

/** A name in a text, before the whole document has its say of whose it is. An Arabic prefix is not part of it. */
export interface Candidate extends Span {
  /** At least one; several where several entities bear the name. */
  readonly claims: readonly Claim[];
}

/** A match that is no mention, and the rule that it breaks. */
export interface Broken {
  readonly match: Match;
  readonly rule: Rule;
}

export interface FlowReading {
  readonly candidates: readonly Candidate[];
  /** What was read here changes how names elsewhere in the document are taken. */
  readonly changed: boolean;
  /** Matches that are no mention, by what says so: a rule, a longer name that they lie inside of, the pack (a name of something else). */
  readonly broken: readonly Broken[];
  readonly beaten: readonly Match[];
  readonly blocked: readonly Match[];
  /** Names that only repeat the one before them in another script. */
  readonly glosses: readonly Candidate[];
}

/**
 * Reads one run of text (a flow: what a reader reads as one line of words). Whole words only; of names that overlap the
 * longest wins. Offsets are UTF-16 units of the text, in its order.
 * @param evidence of the document; it is told what the text says of full names and other bearers.
 * @param places where names may be, in ascending order, as `Prefilter` finds them.
 */
export function readFlow(text: string, places: readonly number[], index: NameIndex, evidence: Evidence): FlowReading {
  const reading: Reading = { raw: text, folded: fold(text), index, places };
  const broken: Broken[] = [];
  const standing: Match[] = [];
  for (const match of matches(reading)) {
    const rule = brokenRule(match, reading);
    if (rule) broken.push({ match, rule });
    else standing.push(match);
  }
  const others = broken.flatMap(({ match, rule }) => (rule === hasAnotherGivenName ? match : []));
  // «דנזל וושינגטון» is not him with a conjunction before a shorter spelling («ו» + «ושינגטון») either.
  const within = standing.filter((match) =>
    others.some((other) => other.sense.entity === match.sense.entity && holds(other.span, match.span)),
  );
  for (const match of within) broken.push({ match, rule: hasAnotherGivenName });
  const { taken, beaten } = longest(
    standing.filter((match) => !within.includes(match)),
    text.length,
  );

  const candidates: Candidate[] = [];
  const blocked: Match[] = [];
  const covered = taken.flatMap(([first]) => (first ? [first.span] : []));
  const said: Said[] = [...others, ...within]
    // Inside a longer name it is nobody's: «George Washington University» says nothing of Washington.
    .filter(({ span: { start, end } }) => !covered.some((span) => span.start < end && start < span.end))
    .map(({ span: { start }, sense }) => ({ start, tell: () => evidence.rival(keyIn(index, sense.entity)) }));
  for (const rivals of taken) {
    const [first] = rivals;
    if (!first) continue;
    if (rivals.some(({ sense }) => sense.entity === NOBODY)) {
      blocked.push(...rivals);
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
  said.sort((a, b) => a.start - b.start);
  return {
    candidates: candidates.filter((candidate) => !glosses.includes(candidate)),
    changed: said.map(({ tell }) => tell()).includes(true),
    broken,
    beaten,
    blocked,
    glosses,
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

/** The key of an entity that a sense tells by number; empty where it is nobody. */
export function keyIn(index: NameIndex, entity: number): string {
  return entity === NOBODY ? '' : (index.entities[entity] ?? '');
}
