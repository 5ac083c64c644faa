import { formsAt } from '../index/automaton.ts';
import type { NameIndex } from '../index/name-index.ts';
import { sensesOf } from '../index/senses.ts';
import type { Sense } from '../index/surface-form.ts';
import { isProclitic, LONGEST_PROCLITIC } from '../morphology/proclitics.ts';
import type { Folded } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { isWordCharacter, isWordless } from '../text/word.ts';
import { endsWord } from './word-end.ts';

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
}

/** All matches in a text, also those that overlap. */
export function* matches({ folded, index }: Reading): Generator<Match> {
  const { text } = folded;
  let beforeWord = true;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const inWord = isWordCharacter(character);
    const starts = isWordless(character) || (inWord && beforeWord);
    beforeWord = !inWord || isWordless(character);
    if (!starts) continue;
    yield* matchesAt(folded, at, '', index);
    if (!JOINING.test(text.charAt(at))) continue;
    for (let length = 1; length <= LONGEST_PROCLITIC; length++) {
      const letters = text.slice(at, at + length);
      if (!isProclitic(letters)) continue;
      if (!isWordCharacter(text.charAt(at + length))) break;
      yield* matchesAt(folded, at + length, letters, index);
    }
  }
}

function* matchesAt(folded: Folded, start: number, prefix: string, index: NameIndex): Generator<Match> {
  const { text, offsets } = folded;
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
