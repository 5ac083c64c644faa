import type { Folded } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { isSmall } from '../text/word.ts';

/** A word of folded text. */
export interface Word extends Span {
  readonly text: string;
}

const WORD_BEFORE = /[\p{L}\p{M}\p{N}'-]+(?= $)/u;
const WORD_AFTER = /(?<=^ )[\p{L}\p{M}\p{N}'-]+/u;

/** As far as a neighbouring word is looked for, in folded characters: longer than any. */
const REACH = 40;

/** The word before a place in folded text, with nothing but a space between. */
export function wordBefore(text: string, at: number): Word | undefined {
  const from = Math.max(0, at - REACH);
  return wordOf(text.slice(from, at).match(WORD_BEFORE), from);
}

/** The word after a place in folded text, with nothing but a space between. */
export function wordAfter(text: string, at: number): Word | undefined {
  return wordOf(text.slice(at, at + REACH).match(WORD_AFTER), at);
}

function wordOf(match: RegExpMatchArray | null, from: number): Word | undefined {
  if (match?.index === undefined) return undefined;
  const start = from + match.index;
  return { start, end: start + match[0].length, text: match[0] };
}

/** How far around a form one looks for small letters, in folded characters: a few words. */
const AROUND = 32;

const SENTENCE_END = /[.!?…؟]+["»”’)]*\s|\n/;

/** Whether the words around a form, in its sentence, are all in capitals, and are no mere abbreviations: a headline, or somebody shouting. */
export function isShouted(raw: string, { text, offsets }: Folded, form: Span): boolean {
  const start = Math.max(0, form.start - AROUND);
  const end = Math.min(text.length, form.end + AROUND);
  const before = raw.slice(offsets[start], offsets[form.start]).split(SENTENCE_END).at(-1) ?? '';
  const after = raw.slice(offsets[form.end], offsets[end]).split(SENTENCE_END)[0] ?? '';
  const around = before + after;
  return (
    /\p{Lu}{4}/u.test(around) && !Array.from(around).some((character) => /\p{L}/u.test(character) && isSmall(character))
  );
}
