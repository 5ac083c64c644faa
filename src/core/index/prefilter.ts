import * as v from 'valibot';
import { expressionOf } from '../text/expression.ts';
import { fold, foldLetters } from '../text/fold.ts';
import { MIXED_SCRIPTS } from '../text/homoglyphs.ts';
import { isSmall } from '../text/word.ts';
import { admits, mixed } from './word-filter.ts';

/** The names of one script. */
const PrefilterPart = v.object({
  /** An expression of the script's letters: text without any of them need not be searched further. Empty for Latin, which all pages have. */
  letters: v.string(),
  /**
   * Hit, in raw text, wherever one of the names may begin; for each what hits texts that it is to search. Names that may begin with a small
   * letter have one of their own, which takes longer to search for, and so have those with diacritics among their first letters.
   */
  patterns: v.record(v.string(), v.string()),
  /** The first letters of the names, `DEPTH` at most, folded; in capitals of those that count in capitals only. */
  names: v.string(),
});

type PrefilterPart = v.InferOutput<typeof PrefilterPart>;

/** What finds where names may be, without the index of names: a page that has none needs no more. */
export const StoredPrefilter = v.object({
  /** Hits letters of any script but Latin, and whatever can hide a name: most pages have neither, and one look says so. */
  unusual: v.string(),
  /** Hits what can hide a name from the patterns. */
  hiding: v.string(),
  /** Hits letters of any script that names are written in but Latin: one look in place of one for each. */
  others: v.string(),
  /** One for each script of names; empty for no names. */
  parts: v.array(PrefilterPart),
});

export type PrefilterData = v.InferOutput<typeof StoredPrefilter>;

/** By how many letters names are told apart. */
export const DEPTH = 14;

/** How far behind the beginning of a form a place in it is found at the latest, in folded letters. */
export const REACH = 128;

/** How many first letters of a word without capitals say nothing of a longer one. */
const SHORT = 3;

/** How far before and after a hiding character, in UTF-16 units, the word that it may hide is looked for. */
const BEFORE = 32;
const AFTER = 64;

/**
 * Small letters and signs that fold to themselves, not of Latin and another script at once: what most text is made of. Beside Latin also
 * other frequent signs that are in no name.
 */
const PLAIN = /^(?!.* {2})(?:[ -_a-~©–—•…›]*|[ -_{-~–—а-яіїєґא-תءابت-غف-وي一-鿿]*)$/;

/**
 * The first pass over a text: native code says where words may begin that names have, and script looks only there. On a
 * fresh page script runs unoptimised while regular expressions do not, so this is what most pages cost.
 */
export class Prefilter {
  readonly #data: PrefilterData;

  constructor(data: PrefilterData) {
    this.#data = data;
  }

  /**
   * Where names may be in a text, though its blocks touch without a space between them: where a word ends is not asked.
   * @returns places in ascending order.
   */
  placesIn(text: string): number[] {
    const { unusual, hiding, others, parts } = this.#data;
    const places: number[] = [];
    const isUnusual = expressionOf(unusual).test(text);
    const hasOthers = isUnusual && expressionOf(others).test(text);
    for (const part of parts) {
      const { letters, patterns } = part;
      if (letters !== '' && !(hasOthers && expressionOf(letters).test(text))) continue;
      for (const [pattern, searched] of Object.entries(patterns)) {
        if (!expressionOf(searched).test(text)) continue;
        eachHit(pattern, text, (index) => {
          if (isNamed(part, text, index)) places.push(index);
          return index + 1;
        });
      }
    }
    if (isUnusual) {
      this.#addHidden(places, text, hiding);
      if (hasOthers && /[\u0400-\u04FF]/.test(text)) this.#addHidden(places, text, MIXED_SCRIPTS.source);
    }
    return places.sort((one, other) => one - other);
  }

  /** Adds the places of words that names have and that the patterns do not see, whatever their capitals. */
  #addHidden(places: number[], text: string, source: string): void {
    eachHit(source, text, (index) => {
      // The word that it stands in, as far as that is no longer than words are.
      const before = text.slice(Math.max(0, index - BEFORE), index).replace(/.*\s/s, '');
      const after = text.slice(index, index + AFTER);
      const raw = before + after.slice(0, 2 * DEPTH);
      const { text: words, offsets } = fold(raw);
      const parts = this.#data.parts.filter(({ letters }) => expressionOf(letters).test(words));
      // A name that begins behind it is not hidden by it.
      for (const [at, from] of offsets.entries()) {
        if (from > before.length + 1) break;
        if (mayBegin(raw, from) && parts.some((part) => begins(part, words.slice(at)))) {
          places.push(index);
          break;
        }
      }
      return Math.max(index + 1, index + after.search(/\s|$/) - BEFORE);
    });
  }
}

/** @param take told where an expression hits; answers from where on more is looked for. */
function eachHit(source: string, text: string, take: (index: number) => number): void {
  const expression = expressionOf(source);
  for (let match = expression.exec(text); match; match = expression.exec(text))
    expression.lastIndex = take(match.index);
}

/** Whether a name begins at a place. */
function isNamed(part: PrefilterPart, text: string, at: number): boolean {
  if (!mayBegin(text, at)) return false;
  // Some letters fold to none, and much white space to one.
  const raw = text.slice(at, at + 6 * DEPTH);
  const folded = steadyStart(raw) ?? foldedStart(raw.replace(/\s+/g, ' ').slice(0, 2 * DEPTH));
  return begins(part, folded, isSmall(raw.slice(0, 2)) ? folded : undefined);
}

/** The first letters as they fold, if they are plain: each step of more takes a fresh page longer. */
function plainStart(raw: string): string | undefined {
  const start = raw.slice(0, DEPTH).toLowerCase();
  return PLAIN.test(start) ? start : undefined;
}

/** The same, if each folds to one: to fold letters alone takes a fresh page less than to fold all that may be in a text. */
function steadyStart(raw: string): string | undefined {
  return plainStart(raw) ?? plainStart(foldLetters(raw.slice(0, DEPTH)));
}

/** The first letters folded. */
function foldedStart(raw: string): string {
  return steadyStart(raw) ?? fold(raw).text;
}

/** Whether a word may begin at a place: inside of one none does with a small letter. */
function mayBegin(text: string, at: number): boolean {
  return !(isSmall(text.charAt(at)) && isSmall(text.charAt(at - 1)));
}

/** Whether a folded text begins with a name. @param loud how else it may be written: all in capitals, where its script has any. */
function begins(part: PrefilterPart, text: string, loud = text.toUpperCase()): boolean {
  let hash = 0;
  for (let length = 0; length < DEPTH && length < text.length; ) {
    hash = mixed(hash, text.charCodeAt(length++));
    if (admits(part.names, hash) && !goesOn(text, length)) return true;
  }
  return loud !== text && begins(part, loud, loud);
}

/** Whether the first letters, a word without capitals, are so few that they say nothing of the longer one they begin; where blocks touch, it may be missed. */
export function goesOn(text: string, length: number): boolean {
  // Two letters of Hebrew or Arabic, whose words come with spaces but without capitals.
  return length <= SHORT && /^[\u05D0-\u05EA\u0620-\u06D3]{2}/.test(text.slice(length - 1, length + 1));
}
