import * as v from 'valibot';
import { foldCharacter, IGNORABLE, plain } from '../text/fold.ts';
import { MIXED_SCRIPTS } from '../text/homoglyphs.ts';
import { isWordCharacter, isWordless } from '../text/word.ts';

/** The names of one script, as two patterns for raw text. */
const PrefilterPart = v.object({
  /** The script's letters: text without any of them need not be searched further. Empty for Latin, which all pages have. */
  letters: v.string(),
  /** Hits wherever one of the words may begin. */
  source: v.string(),
});

type PrefilterPart = v.InferOutput<typeof PrefilterPart>;

/** What finds where names may be, without the index of names: a page that has none needs no more than this. */
export const StoredPrefilter = v.object({
  /** Empty where there are no names at all. */
  parts: v.array(PrefilterPart),
  /** Of every surface form its most telling word, folded; one space between them. */
  words: v.string(),
});

export type PrefilterData = v.InferOutput<typeof StoredPrefilter>;

/**
 * How many letters of a word the patterns look at. On a fresh page the browser takes longer to make a pattern than to search
 * with it: with four letters, and each accent for itself, 1.6 ms for Latin script, with three 0.7, with two 0.6 and twice
 * the hits, for any pattern at all 0.4.
 */
export const DEPTH = 3;

/** Compatibility forms, rare diacritics and ornaments: not worth a place in every class of the pattern. */
export const EXTRAORDINARY =
  '\\u00AA\\u00BA\\u0250-\\u02AF\\u02B0-\\u02B8\\u02BD-\\u02FF\\u1D00-\\u1FFF\\u2070-\\u24FF\\u2C60-\\u2C7F\\uA640-\\uA7FF\\uFB00-\\uFDFF\\uFE70-\\uFEFC\\uFF07\\uFF0D\\uFF21-\\uFF3A\\uFF41-\\uFF5A';

/** What can hide a name from the patterns: ignorable characters and extraordinary letters. */
const HIDING = new RegExp(`${IGNORABLE.source.slice(0, -1)}${EXTRAORDINARY}]`);

/** Source of an expression for the places where a name may be hidden from the patterns, for the flags `g` and none. */
export const SUSPECT = `${HIDING.source}|${MIXED_SCRIPTS.source}`;

/**
 * The first pass over a text: native code says where words may begin that names have, and script looks only there. On a
 * fresh page script runs unoptimised while regular expressions do not, so this is what most pages cost.
 */
export class Prefilter {
  readonly #data: PrefilterData;
  /** The letters of every script but Latin. */
  readonly #others: RegExp | undefined;
  readonly #searches = new Map<PrefilterPart, RegExp>();
  #words: ReadonlySet<string> | undefined;
  #longest = 0;

  constructor(data: PrefilterData) {
    this.#data = data;
    const letters = data.parts.flatMap((part) => part.letters || []);
    this.#others = letters.length > 0 ? new RegExp(letters.join('|')) : undefined;
  }

  /** Whether it is for no names at all. */
  get isEmpty(): boolean {
    return this.#data.parts.length === 0;
  }

  /** One expression, with the flag `g`, for each script that the text is written in and names are. */
  searches(text: string): RegExp[] {
    const hasOthers = this.#others?.test(text) ?? false;
    return this.#data.parts
      .filter(({ letters }) => letters === '' || (hasOthers && new RegExp(letters).test(text)))
      .map((part) => this.#search(part));
  }

  /**
   * Whether a text can have a name in it, however it is typed.
   * @param goesOn whether its last word may be longer than is known.
   */
  admits(text: string, goesOn = false): boolean {
    if (MIXED_SCRIPTS.test(text)) return !this.isEmpty;
    const bare = HIDING.test(text) ? plain(text) : text;
    return this.searches(bare).some((search) => {
      search.lastIndex = 0;
      for (let match = search.exec(bare); match; match = search.exec(bare)) {
        if (this.admitsWord(bare, match.index, bare.length, goesOn)) return true;
        search.lastIndex = match.index + 1;
      }
      return false;
    });
  }

  /**
   * Whether a word that begins at a place in plain text is one that names have.
   * @param end where the text that is known ends.
   * @param goesOn whether a word that runs up to the end may go on beyond; then it is admitted.
   */
  admitsWord(text: string, start: number, end: number, goesOn: boolean): boolean {
    this.#words ??= this.#read();
    let word = '';
    for (let at = start; at < end && word.length < this.#longest; at++) {
      const character = text.charAt(at);
      word += foldCharacter(character);
      const next = at + 1 < end ? text.charAt(at + 1) : ' ';
      if (isWordCharacter(next) && !isWordless(next) && !isWordless(character)) continue;
      if (this.#words.has(word)) return true;
      // Some words have points, hyphens and apostrophes inside («U.S.»); none has a space.
      if (next === ' ') return goesOn && at + 1 === end;
    }
    return false;
  }

  #read(): ReadonlySet<string> {
    const words = this.#data.words.split(' ');
    this.#longest = words.reduce((longest, { length }) => Math.max(longest, length), 0);
    return new Set(words);
  }

  /** Expressions are made when they are first needed: making one takes as long as searching a page with it. */
  #search(part: PrefilterPart): RegExp {
    const known = this.#searches.get(part);
    if (known) return known;
    const search = new RegExp(part.source, 'g');
    this.#searches.set(part, search);
    return search;
  }
}
