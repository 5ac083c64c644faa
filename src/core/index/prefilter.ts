import * as v from 'valibot';
import { fold } from '../text/fold.ts';
import { MIXED_SCRIPTS } from '../text/homoglyphs.ts';
import { isSmall } from '../text/word.ts';
import { admits, mixed } from './word-filter.ts';

/** The names of one script. */
const PrefilterPart = v.object({
  /** The script's letters: text without any of them need not be searched further. Empty for Latin, which all pages have. */
  letters: v.string(),
  /** Hits, in raw text, wherever one of the words may begin. */
  source: v.string(),
  /** The same for words with diacritics among their first letters; empty where the other hits them, too. */
  marked: v.string(),
  /**
   * The first letters, `DEPTH` at most, of the most telling word of every surface form, folded; in capitals those that count
   * in capitals only.
   */
  words: v.string(),
  /** How many letters the shortest of them have. */
  shortest: v.number(),
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

/** By how many letters words are told apart. */
export const DEPTH = 12;

/** Letters of Latin with diacritics. */
const MARKED = /[\u00C0-\u024F]/;
const CYRILLIC = /[\u0400-\u04FF]/;
const MIXED = new RegExp(MIXED_SCRIPTS, 'g');

/** How far before and after a hiding character, in UTF-16 units, the word that it may hide is looked for. */
const BEFORE = 32;
const AFTER = 64;

/** Small letters and signs that fold to themselves: what most text is made of. */
const PLAIN = /^[ -_a-~а-яіїєґא-תءابت-غف-وي一-鿿]*$/;

const SPACE = /\s/;

/** Finds the next place at or after another one in a text; −1 where there is none. */
type Finder = (from: number) => number;

/**
 * The first pass over a text: native code says where words may begin that names have, and script looks only there. On a
 * fresh page script runs unoptimised while regular expressions do not, so this is what most pages cost.
 */
export class Prefilter {
  readonly #searches: readonly Search[];
  readonly #unusual: RegExp;
  readonly #hiding: RegExp;
  readonly #others: RegExp;

  constructor({ unusual, hiding, others, parts }: PrefilterData) {
    this.#searches = parts.map((part) => new Search(part));
    this.#unusual = new RegExp(unusual);
    this.#hiding = new RegExp(hiding, 'g');
    this.#others = new RegExp(others);
  }

  /**
   * Where a name may be in a text, though its blocks touch without a space between them: where a word ends is not asked.
   * What is asked for has to grow.
   */
  placesIn(text: string): Finder {
    const isUnusual = this.#unusual.test(text);
    const hasOthers = isUnusual && this.#others.test(text);
    const finders = this.#searches.flatMap((search) => search.findersIn(text, hasOthers));
    if (isUnusual) {
      finders.push((from) => this.#hiddenAfter(text, from, this.#hiding));
      if (hasOthers && CYRILLIC.test(text)) finders.push((from) => this.#hiddenAfter(text, from, MIXED));
    }
    const places = finders.map(() => -2);
    return (from) => {
      let first = -1;
      for (const [at, find] of finders.entries()) {
        let place = places[at] ?? -1;
        if (place !== -1 && place < from) {
          place = find(from);
          places[at] = place;
        }
        if (place >= 0 && (first < 0 || place < first)) first = place;
      }
      return first;
    };
  }

  /** Where the next word may be that names have and that the patterns do not see, whatever its capitals. */
  #hiddenAfter(text: string, from: number, expression: RegExp): number {
    expression.lastIndex = from;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      const { index } = match;
      // The word that it stands in, as far as that is no longer than words are.
      const before =
        text
          .slice(Math.max(0, index - BEFORE), index)
          .split(SPACE)
          .at(-1) ?? '';
      const [after = ''] = text.slice(index, index + AFTER).split(SPACE, 1);
      const word = fold(before + after).text;
      // A name that begins behind it is not hidden by it.
      const last = fold(before).text.length + 1;
      for (let at = 0; at <= last; at++) {
        const part = word.slice(at);
        if (this.#searches.some((search) => search.begins(part) || search.begins(part.toUpperCase()))) return index;
      }
      expression.lastIndex = Math.max(index + 1, index + after.length - BEFORE);
    }
    return -1;
  }
}

/** Finds the words of names in one script. */
class Search {
  readonly #part: PrefilterPart;
  /** Expressions are made when they are first needed: making one takes as long as searching a page with it. */
  #letters: RegExp | undefined;
  #plain: RegExp | undefined;
  #marked: RegExp | undefined;

  constructor(part: PrefilterPart) {
    this.#part = part;
  }

  /** @param hasOthers whether the text has letters of any script but Latin. */
  findersIn(text: string, hasOthers: boolean): Finder[] {
    const { letters, source, marked } = this.#part;
    if (letters !== '') {
      if (!hasOthers) return [];
      this.#letters ??= new RegExp(letters);
      if (!this.#letters.test(text)) return [];
    }
    this.#plain ??= new RegExp(source, 'g');
    const expressions = [this.#plain];
    if (marked !== '' && MARKED.test(text)) {
      this.#marked ??= new RegExp(marked, 'g');
      expressions.push(this.#marked);
    }
    return expressions.map((expression) => (from) => this.#after(text, from, expression));
  }

  /** Where the next word that names have may begin, in a text in which nothing hides it. */
  #after(text: string, from: number, expression: RegExp): number {
    expression.lastIndex = from;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      const { index } = match;
      if (this.#admits(text, index)) return index;
      expression.lastIndex = index + 1;
    }
    return -1;
  }

  /** Whether a word that names have begins at a place. */
  #admits(text: string, at: number): boolean {
    // No word has a space inside; some letters fold to none.
    const [raw = ''] = text.slice(at, at + 2 * DEPTH).split(SPACE, 1);
    // Inside of a word no word begins with a small letter.
    if (at > 0 && isSmall(raw.charAt(0)) && isSmall(text.charAt(at - 1))) return false;
    const small = folded(raw);
    return this.begins(small) || (isLoud(raw.slice(0, 2)) && this.begins(small.toUpperCase()));
  }

  /** Whether a folded text begins with a word that names have. */
  begins(text: string): boolean {
    const { words, shortest } = this.#part;
    let hash = 0;
    for (let length = 1; length <= DEPTH && length <= text.length; length++) {
      hash = mixed(hash, text.charCodeAt(length - 1));
      if (length >= shortest && admits(words, hash) && !goesOn(text, length)) return true;
    }
    return false;
  }
}

/** Whether the first letters, a word without capitals, are so few that they say nothing of the longer one they begin; where blocks touch, it may be missed. */
export function goesOn(text: string, length: number): boolean {
  return length <= SHORT && SEMITIC.test(text.slice(length - 1, length + 1));
}

const SHORT = 3;

/** Two letters of Hebrew or Arabic, whose words come with spaces but without capitals. */
const SEMITIC = /^[\u05D0-\u05EA\u0620-\u06D3]{2}/;

function isLoud(text: string): boolean {
  return text === text.toUpperCase();
}

function folded(text: string): string {
  const small = text.toLowerCase();
  return PLAIN.test(small) ? small : fold(text).text;
}
