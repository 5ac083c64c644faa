import type { NameIndex } from '../index/name-index.ts';
import { NOBODY } from '../index/surface-form.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Evidence } from './evidence.ts';
import { givenNameBeside } from './given-name-beside.ts';
import { type Match, matches, type Reading } from './match.ts';
import { brokenRule, type Reason } from './rules.ts';

/** A name found in a text. An Arabic prefix is not part of the mention. */
export interface Mention extends Span {
  /** Key of the entity, `pack/entity`. */
  readonly entity: string;
}

/** A match that is no mention, and why. `entity` is empty for a blocker itself. */
export interface Rejection extends Mention {
  readonly reason: Reason;
}

/** What one run of text holds, before the whole document has its say. */
export interface FlowReading {
  readonly mentions: readonly (Mention & { readonly surname: boolean })[];
  readonly rejections: readonly Rejection[];
}

/**
 * Reads one run of text (a flow: what a reader reads as one line of words). Whole words only; of names that overlap the
 * longest wins. Offsets are UTF-16 units of the text, in its order.
 * @param evidence is told what the text says of full names and other bearers. @returns with `changed` whether that
 * changes how surnames are taken elsewhere in the document.
 */
export function readFlow(text: string, index: NameIndex, evidence: Evidence): FlowReading & { changed: boolean } {
  const folded = fold(text);
  const reading = { raw: text, folded, index };
  const keyOf = ({ sense }: Match): string => (sense.entity === NOBODY ? '' : (index.entities[sense.entity] ?? ''));
  const rejections: Rejection[] = [];
  const reject = (match: Match, reason: Reason): void => {
    rejections.push({ ...match.span, entity: keyOf(match), reason });
  };

  const standing: Match[] = [];
  for (const match of matches(folded, index)) {
    const reason = brokenRule(match, reading);
    if (reason === undefined) standing.push(match);
    else reject(match, reason);
  }
  const { taken, beaten } = longest(standing, text.length);
  for (const match of beaten) reject(match, 'longer-name');
  const mentions: (Mention & { surname: boolean })[] = [];
  for (const match of taken) {
    if (match.sense.entity === NOBODY) reject(match, 'blocker');
    else mentions.push({ ...match.span, entity: keyOf(match), surname: isBareSurname(match, reading) });
  }
  mentions.sort((a, b) => a.start - b.start);
  const full = taken
    .filter(({ sense }) => sense.person === 'full')
    .map((match) => ({ ...match.span, entity: keyOf(match) }));
  return { mentions, rejections, changed: giveEvidence({ mentions, rejections, full }, evidence) };
}

/** A surname that nothing beside it tells the bearer of. */
function isBareSurname(match: Match, reading: Reading): boolean {
  return match.sense.person === 'surname' && givenNameBeside(match, reading) === undefined;
}

/** Tells the evidence what a flow says of surnames, in the order in which it says so. */
function giveEvidence(
  { mentions, rejections, full }: Pick<FlowReading, 'mentions' | 'rejections'> & { full: readonly Mention[] },
  evidence: Evidence,
): boolean {
  const say = (entity: string, start: number, tell: (entity: string) => boolean): Said => ({
    start,
    tell: () => tell(entity),
  });
  const said: Said[] = [
    ...full.map(({ start, entity }) => say(entity, start, (key) => evidence.named(key))),
    ...mentions
      .filter(({ surname }) => surname)
      .map(({ start, entity }) => say(entity, start, (key) => evidence.surname(key))),
    ...rejections
      .filter(({ reason }) => reason === 'another-given-name')
      .map(({ start, entity }) => say(entity, start, (key) => evidence.rival(key))),
  ];
  return said
    .sort((a, b) => a.start - b.start)
    .map(({ tell }) => tell())
    .includes(true);
}

/** Something a text says of a surname, at a place. */
interface Said {
  readonly start: number;
  /** @returns whether it changes how surnames are taken. */
  readonly tell: () => boolean;
}

/** Parts the matches into those that overlap no better one, and the others. Better is a longer mention, then more context. */
function longest(matches: readonly Match[], textLength: number): { taken: Match[]; beaten: Match[] } {
  const covered = new Uint8Array(matches.length > 0 ? textLength : 0);
  const length = ({ start, end }: Span): number => end - start;
  const ranked = matches.toSorted(
    (a, b) => length(b.span) - length(a.span) || length(b.form) - length(a.form) || a.span.start - b.span.start,
  );
  const taken: Match[] = [];
  const beaten: Match[] = [];
  for (const match of ranked) {
    const { start, end } = match.span;
    if (covered.subarray(start, end).includes(1)) {
      beaten.push(match);
    } else {
      covered.fill(1, start, end);
      taken.push(match);
    }
  }
  return { taken, beaten };
}
