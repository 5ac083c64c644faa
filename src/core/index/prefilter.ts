import * as v from 'valibot';
import { fold, IGNORABLE } from '../text/fold.ts';
import { MIXED_SCRIPTS } from '../text/homoglyphs.ts';
import { isSmall } from '../text/word.ts';

/** The names of one script. */
const PrefilterPart = v.object({
  /** The script's letters: text without any of them need not be searched further. Empty for Latin, which all pages have. */
  letters: v.string(),
  /** Hits, in raw text, wherever one of the words may begin. */
  source: v.string(),
  /** The same for words with diacritics among their first letters; empty where the other hits them, too. */
  marked: v.string(),
  /**
   * Of every surface form its most telling word, under its first `KEY` letters: folded, one space between them. Those that
   * count in capitals only are in capitals.
   */
  words: v.record(v.string(), v.string()),
  /** Length of the longest of them. */
  longest: v.number(),
});

type PrefilterPart = v.InferOutput<typeof PrefilterPart>;

/** What finds where names may be, without the index of names: a page that has none needs no more. Empty for no names. */
export const StoredPrefilter = v.array(PrefilterPart);

export type PrefilterData = v.InferOutput<typeof StoredPrefilter>;

/** By how many letters the words are told apart. */
export const KEY = 3;

/** Compatibility forms, rare diacritics and ornaments: not worth a place in every class of the pattern. */
export const EXTRAORDINARY =
  '\\u00AA\\u00BA\\u0250-\\u02B8\\u02BD-\\u02FF\\u0450\\u045D\\u04D0-\\u04FF\\u1D00-\\u1FFF\\u2070-\\u209C\\u2100-\\u2115\\u2117-\\u2121\\u2123-\\u2188\\u2460-\\u24FF\\u2C60-\\u2C7F\\uA640-\\uA7FF\\uFB00-\\uFDFF\\uFE70-\\uFEFC\\uFF07\\uFF0D\\uFF21-\\uFF3A\\uFF41-\\uFF5A';

const ALL_IGNORABLE = new RegExp(IGNORABLE, 'g');
const ANY_EXTRAORDINARY = new RegExp(`[${EXTRAORDINARY}]`);
/** All but those of й and ї, which are letters of their own. */
const DIACRITICS = /(?![\u0306\u0308])\p{M}|(?<![иіИІ])[\u0306\u0308]/gu;

/** What surely is no letter: after an ignorable character the end of its word, which the patterns have seen the beginning of. */
const END = '\\0-@\\[-`{-\\u00BF\\u060C\\u061B\\u061F\\u2000-\\u206F';

/**
 * What can hide a name from the patterns: an ignorable character or an extraordinary letter inside of a word (but not in the
 * Arabic ending -an, written before or after its alef, which most texts have).
 */
const HIDING = `${IGNORABLE.source.slice(0, -1)}${EXTRAORDINARY}](?!\\u0627?[${END}])`;

/** What neither belongs to another script than Latin nor hides anything: most pages have nothing else, and one look says so. */
const USUAL =
  '\\0-\\u00A9\\u00AB\\u00AC\\u00AE-\\u00B9\\u00BB-\\u024F\\u2010-\\u2029\\u202F-\\u205F\\u20A0-\\u20CF\\u2116\\u2122\\u2190-\\u245F\\u2500-\\u27BF';

/** Letters of Latin with diacritics. */
const MARKED = /[\u00C0-\u024F]/;
const CYRILLIC = /[\u0400-\u04FF]/;
const MIXED = new RegExp(MIXED_SCRIPTS, 'g');

/** How far before and after a hiding character, in UTF-16 units, the word that it may hide is looked for. */
const BEFORE = 32;
const AFTER = 64;

/** Small letters and signs that fold to themselves: what most text is made of. */
const PLAIN = /^[ -_a-~а-яіїєґא-תءابت-غف-وي一-鿿]*$/;

/** Finds the next place at or after another one in a text; −1 where there is none. */
type Finder = (from: number) => number;

/**
 * The first pass over a text: native code says where words may begin that names have, and script looks only there. On a
 * fresh page script runs unoptimised while regular expressions do not, so this is what most pages cost.
 */
export class Prefilter {
  readonly #searches: readonly Search[];
  readonly #unusual = new RegExp(`[^${USUAL}]`);
  /** Made when it is first needed. */
  #hiding: RegExp | undefined;

  constructor(data: PrefilterData) {
    this.#searches = data.map((part) => new Search(part));
  }

  /**
   * Where a name may be in a text, though its blocks touch without a space between them: where a word ends is not asked.
   * What is asked for has to grow.
   */
  placesIn(text: string): Finder {
    const isUnusual = this.#unusual.test(text);
    const finders = this.#searches.flatMap((search) => search.findersIn(text, isUnusual));
    if (isUnusual && this.#searches.length > 0) {
      finders.push((from) => this.#hiddenAfter(text, from));
      if (CYRILLIC.test(text)) finders.push((from) => mixedAfter(text, from));
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

  /** Where the next name may be that the patterns do not see. */
  #hiddenAfter(text: string, from: number): number {
    this.#hiding ??= new RegExp(HIDING, 'g');
    const expression = this.#hiding;
    expression.lastIndex = from;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      // The word that it stands in, as far as that is no longer than words are.
      const start = Math.max(text.lastIndexOf(' ', match.index) + 1, match.index - BEFORE);
      const space = text.indexOf(' ', match.index);
      const end = space < 0 ? match.index + AFTER : Math.min(space, match.index + AFTER);
      const word = plain(text.slice(start, end));
      if (this.#searches.some((search) => search.findersIn(word, true).some((find) => find(0) >= 0)))
        return match.index;
      expression.lastIndex = Math.max(match.index + 1, end - BEFORE);
    }
    return -1;
  }
}

/** Where the next word of mixed scripts is. */
function mixedAfter(text: string, from: number): number {
  MIXED.lastIndex = from;
  return MIXED.exec(text)?.index ?? -1;
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

  /** @param isUnusual whether the text may have letters of any script but Latin. */
  findersIn(text: string, isUnusual: boolean): Finder[] {
    const { letters, source, marked } = this.#part;
    if (letters !== '') {
      if (!isUnusual) return [];
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
    // No word has a space inside.
    const space = text.indexOf(' ', at);
    const end = at + this.#part.longest;
    const raw = text.slice(at, space > at && space < end ? space : end);
    const small = folded(raw);
    // Inside of a word no word begins with a small letter.
    if (at > 0 && isSmall(raw.charAt(0)) && isSmall(text.charAt(at - 1))) return false;
    for (let key = KEY; key > 0; key--) {
      for (const word of this.#part.words[small.slice(0, key)]?.split(' ') ?? []) {
        if (small.startsWith(word) && !goesOn(small, word)) return true;
        const quiet = word.toLowerCase();
        if (quiet !== word && small.startsWith(quiet) && isLoud(raw.slice(0, word.length))) return true;
      }
    }
    return false;
  }
}

/** Whether a word without capitals is so short that it says nothing of the longer one it begins; where blocks touch, it may be missed. */
function goesOn(text: string, { length }: string): boolean {
  return length <= KEY && SEMITIC.test(text.slice(length - 1, length + 1));
}

/** Two letters of Hebrew or Arabic, whose words come with spaces but without capitals. */
const SEMITIC = /^[\u05D0-\u05EA\u0620-\u06D3]{2}/;

/** A text in plain letters: nothing ignorable, ordinary width and forms. Case, diacritics of ordinary letters and Arabic spelling stay. */
function plain(raw: string): string {
  const composed = raw.normalize().replace(ALL_IGNORABLE, '');
  return ANY_EXTRAORDINARY.test(composed) ? composed.normalize('NFKD').replace(DIACRITICS, '').normalize() : composed;
}

function isLoud(text: string): boolean {
  return text === text.toUpperCase();
}

function folded(text: string): string {
  const small = text.toLowerCase();
  return PLAIN.test(small) ? small : fold(text).text;
}
