import * as v from 'valibot';
import { fold } from '../text/fold.ts';
import { MIXED_SCRIPTS } from '../text/homoglyphs.ts';
import { isSmall } from '../text/word.ts';
import { admits, mixed } from './word-filter.ts';

/** The names of one script. */
const PrefilterPart = v.object({
  /** The script's letters: text without any of them need not be searched further. Empty for Latin, which all pages have. */
  letters: v.string(),
  /** Hits, in raw text, wherever one of the names may begin. */
  source: v.string(),
  /** The same for names that may begin with a small letter, which take longer to search for; empty for none. */
  small: v.string(),
  /** The same for names with diacritics among their first letters; empty where the others hit them, too. */
  marked: v.string(),
  /** The first letters of the names, `DEPTH` at most, folded; in capitals of those that count in capitals only. */
  names: v.string(),
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

/** By how many letters names are told apart. */
export const DEPTH = 12;

/** Letters of Latin with diacritics. */
const MARKED = /[\u00C0-\u024F]/;
const CYRILLIC = /[\u0400-\u04FF]/;
const MIXED = new RegExp(MIXED_SCRIPTS, 'g');

/** How far before and after a hiding character, in UTF-16 units, the word that it may hide is looked for. */
const BEFORE = 32;
const AFTER = 64;

/** Small letters and signs that fold to themselves: what most text is made of. */
const PLAIN = /^(?!.* {2})[ -_a-~а-яіїєґא-תءابت-غف-وي一-鿿]*$/;

const SPACE = /\s/;
const SPACES = /\s+/g;

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
   * Where names may be in a text, though its blocks touch without a space between them: where a word ends is not asked.
   * @returns places in ascending order.
   */
  placesIn(text: string): number[] {
    const isUnusual = this.#unusual.test(text);
    const hasOthers = isUnusual && this.#others.test(text);
    const places = this.#searches.flatMap((search) => search.placesIn(text, hasOthers));
    if (isUnusual) {
      this.#addHidden(places, text, this.#hiding);
      if (hasOthers && CYRILLIC.test(text)) this.#addHidden(places, text, MIXED);
    }
    return places.sort((one, other) => one - other);
  }

  /** Adds the places of words that names have and that the patterns do not see, whatever their capitals. */
  #addHidden(places: number[], text: string, expression: RegExp): void {
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      const { index } = match;
      // The word that it stands in, as far as that is no longer than words are.
      const before =
        text
          .slice(Math.max(0, index - BEFORE), index)
          .split(SPACE)
          .at(-1) ?? '';
      const after = text.slice(index, index + AFTER);
      const words = fold(before + after.slice(0, 2 * DEPTH)).text;
      // A name that begins behind it is not hidden by it.
      const last = fold(before).text.length + 1;
      for (let at = 0; at <= last; at++) {
        const part = words.slice(at);
        if (this.#searches.some((search) => search.begins(part) || search.begins(part.toUpperCase()))) {
          places.push(index);
          break;
        }
      }
      const [word = ''] = after.split(SPACE, 1);
      expression.lastIndex = Math.max(index + 1, index + word.length - BEFORE);
    }
  }
}

/** Finds the words of names in one script. */
class Search {
  readonly #part: PrefilterPart;
  /** Expressions are made when they are first needed: making one takes as long as searching a page with it. */
  #letters: RegExp | undefined;
  #plain: RegExp | undefined;
  #small: RegExp | undefined;
  #marked: RegExp | undefined;

  constructor(part: PrefilterPart) {
    this.#part = part;
  }

  /**
   * Where names may be in a text in which nothing hides them.
   * @param hasOthers whether the text has letters of any script but Latin.
   */
  placesIn(text: string, hasOthers: boolean): number[] {
    const { letters, source, small, marked } = this.#part;
    const places: number[] = [];
    if (letters !== '') {
      if (!hasOthers) return places;
      this.#letters ??= new RegExp(letters);
      if (!this.#letters.test(text)) return places;
    }
    this.#plain ??= new RegExp(source, 'g');
    this.#add(places, text, this.#plain);
    if (small !== '') {
      this.#small ??= new RegExp(small, 'g');
      this.#add(places, text, this.#small);
    }
    if (marked !== '' && MARKED.test(text)) {
      this.#marked ??= new RegExp(marked, 'g');
      this.#add(places, text, this.#marked);
    }
    return places;
  }

  #add(places: number[], text: string, expression: RegExp): void {
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      const { index } = match;
      if (this.#admits(text, index)) places.push(index);
      expression.lastIndex = index + 1;
    }
  }

  /** Whether a name begins at a place. */
  #admits(text: string, at: number): boolean {
    // Some letters fold to none.
    const raw = text.slice(at, at + 2 * DEPTH);
    // Inside of a word no word begins with a small letter.
    if (at > 0 && isSmall(raw.charAt(0)) && isSmall(text.charAt(at - 1))) return false;
    const small = folded(raw);
    return this.begins(small) || (isLoud(raw.slice(0, 2)) && this.begins(small.toUpperCase()));
  }

  /** Whether a folded text begins with a name. */
  begins(text: string): boolean {
    const { names, shortest } = this.#part;
    let hash = 0;
    for (let length = 1; length <= DEPTH && length <= text.length; length++) {
      hash = mixed(hash, text.charCodeAt(length - 1));
      if (length >= shortest && admits(names, hash) && !goesOn(text, length)) return true;
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
  const small = text.replace(SPACES, ' ').slice(0, DEPTH).toLowerCase();
  return PLAIN.test(small) ? small : fold(text).text;
}
