import type { Folded } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { isWordCharacter } from '../text/word.ts';

/** A word of folded text. */
export interface Word extends Span {
  readonly text: string;
}

/** The word before a place in folded text, with nothing but a space between. */
export function wordBefore(text: string, at: number): Word | undefined {
  return text.charAt(at - 1) === ' ' ? wordEndingAt(text, at - 1) : undefined;
}

/** The word that ends at a place in folded text. */
export function wordEndingAt(text: string, end: number): Word | undefined {
  let start = end;
  while (isOfWord(text.charAt(start - 1))) start--;
  return wordOf(text, start, end);
}

/** The word after a place in folded text, with nothing but a space between. */
export function wordAfter(text: string, at: number): Word | undefined {
  let end = at + 1;
  while (isOfWord(text.charAt(end))) end++;
  return text.charAt(at) === ' ' ? wordOf(text, at + 1, end) : undefined;
}

function wordOf(text: string, start: number, end: number): Word | undefined {
  return start === end ? undefined : { start, end, text: text.slice(start, end) };
}

function isOfWord(character: string): boolean {
  return isWordCharacter(character) || character === "'" || character === '-';
}

/** How far around a form one looks for small letters, in folded characters: a few words. */
const AROUND = 32;

/** Before a number a full stop ends an abbreviation («No. 5»). */
const SENTENCE_END = /[.!?…؟]+["»”’)]*\s(?!\d)|[。\n]/;

/** As much of what stands before and after a form as is of its sentence, with `|` in the place of the form. */
export function sentenceOf(before: string, after: string): string {
  return `${before.split(SENTENCE_END).at(-1)}|${after.split(SENTENCE_END)[0]}`;
}

/** Whether the words around a form, in its sentence, are all in capitals, and are no mere abbreviations: a headline, or somebody shouting. */
export function isShouted(raw: string, { offsets }: Folded, { start, end }: Span): boolean {
  const around = sentenceOf(
    raw.slice(offsets[Math.max(0, start - AROUND)], offsets[start]),
    raw.slice(offsets[end], offsets[end + AROUND]),
  );
  // Letters that small letters stand for, four in a row.
  return around === around.toUpperCase() && /\p{Lu}{4}/u.test(around);
}
