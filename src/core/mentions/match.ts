import { formsAt } from '../index/automaton.ts';
import type { NameIndex } from '../index/name-index.ts';
import { REACH } from '../index/prefilter.ts';
import { sensesOf } from '../index/senses.ts';
import type { Sense } from '../index/surface-form.ts';
import { isProclitic, LONGEST_PROCLITIC } from '../morphology/proclitics.ts';
import type { Folded } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { isWordCharacter } from '../text/word.ts';
import { beginsWord, endsWord } from './word-edges.ts';

/** A place where a surface form stands as whole words, before anything else is asked of it. */
export interface Match {
  readonly sense: Sense;
  /** The whole form, context included, in the folded text. */
  readonly form: Span;
  /** The words of the form in the folded text. */
  readonly words: readonly Span[];
  /** Particles written joined before it. */
  readonly prefix: string;
  /** The words that become the mention, in the raw text. */
  readonly span: Span;
}

/** Scripts that write particles joined to the word after them. */
const JOINING = /[\u0590-\u06FF]/;

/** A text under search, and what it is searched for. */
export interface Reading {
  readonly raw: string;
  readonly folded: Folded;
  readonly index: NameIndex;
  /** Where in the raw text names may be, in ascending order: matches are looked for near these only. */
  readonly places: readonly number[];
}

/**
 * How far behind a place matches begin at most, in folded letters: names of nothing that overlap what stands there. What the place
 * stands in begins before it.
 */
const BEHIND = 64;

/** All matches near the places of a reading, also those that overlap. */
export function* matches(reading: Reading): Generator<Match> {
  const { text, offsets } = reading.folded;
  let near = 0;
  let at = 0;
  for (const place of reading.places) {
    while ((offsets[near] ?? place) < place) near++;
    for (at = Math.max(at, near - REACH); at < near + BEHIND; at++) {
      if (!beginsWord(text, at)) continue;
      const longest = JOINING.test(text.charAt(at)) ? LONGEST_PROCLITIC : 0;
      for (let length = 0; length <= longest && isWordCharacter(text.charAt(at + length)); length++) {
        const prefix = text.slice(at, at + length);
        if (length === 0 || isProclitic(prefix)) yield* matchesAt(reading, at + length, prefix);
      }
    }
  }
}

function* matchesAt({ folded: { text, offsets }, index }: Reading, start: number, prefix: string): Generator<Match> {
  for (const { end, value } of formsAt(index.automaton, text, start)) {
    if (!endsWord(text, end)) continue;
    const form = { start, end };
    const words = wordsOf(text, form);
    for (const sense of sensesOf(index, value)) {
      const first = words[sense.from];
      const last = words[sense.to - 1];
      if (!first || !last) continue;
      const span = { start: offsets[first.start] ?? 0, end: offsets[last.end] ?? 0 };
      yield { sense, form, words, prefix, span };
    }
  }
}

/** The words of a stretch of folded text, which parts them by single spaces. */
function wordsOf(text: string, { start, end }: Span): Span[] {
  const words: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at !== end && text.charAt(at) !== ' ') continue;
    words.push({ start: from, end: at });
    from = at + 1;
  }
  return words;
}
