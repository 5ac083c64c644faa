import * as v from 'valibot';
import { fold, IGNORABLE, plain } from '../text/fold.ts';
import { MIXED_SCRIPTS } from '../text/homoglyphs.ts';

/** The names of one script. */
const PrefilterPart = v.object({
  /** The script's letters: text without any of them need not be searched further. Empty for Latin, which all pages have. */
  letters: v.string(),
  /** Hits, in raw text, wherever one of the words may begin. */
  source: v.string(),
  /** Of every surface form its most telling word, folded; one space between them. */
  words: v.string(),
  /** Length of the longest of them. */
  longest: v.number(),
});

type PrefilterPart = v.InferOutput<typeof PrefilterPart>;

/** What finds where names may be, without the index of names: a page that has none needs no more. Empty for no names. */
export const StoredPrefilter = v.array(PrefilterPart);

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

/** Small letters that fold to themselves: what most words are made of. */
const PLAIN = /^[a-zа-яіїєґא-תءابت-غف-وي一-鿿]*$/;

/** Letters and digits of the scripts with spaces between words. */
const LETTERS =
  'A-Za-z0-9_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02AF\\u0400-\\u0481\\u048A-\\u052F\\u05D0-\\u05EA\\u0620-\\u064A\\u0660-\\u0669\\u0671-\\u06D3\\u06F0-\\u06F9';

/** Where a word may end: beside anything else. Letters that are not among them end a word, which admits too much, never too little. */
const WORD_END = new RegExp(`[^${LETTERS}]|(?<=[^${LETTERS}]).`, 'gs');

/**
 * The first pass over a text: native code says where words may begin that names have, and script looks only there. On a
 * fresh page script runs unoptimised while regular expressions do not, so this is what most pages cost.
 */
export class Prefilter {
  readonly #searches: readonly Search[];
  /** The letters of every script but Latin. */
  readonly #others: RegExp | undefined;

  constructor(data: PrefilterData) {
    this.#searches = data.map((part) => new Search(part));
    const letters = data.flatMap((part) => part.letters || []);
    this.#others = letters.length > 0 ? new RegExp(letters.join('|')) : undefined;
  }

  /** Whether it is for no names at all. */
  get isEmpty(): boolean {
    return this.#searches.length === 0;
  }

  /** One search for each script that the text is written in and names are. */
  searches(text: string): readonly Search[] {
    const hasOthers = this.#others?.test(text) ?? false;
    return this.#searches.filter((search) => search.isFor(text, hasOthers));
  }

  /**
   * Whether a text can have a name in it, however it is typed.
   * @param goesOn whether its last word may be longer than is known.
   */
  admits(text: string, goesOn = false): boolean {
    if (MIXED_SCRIPTS.test(text)) return !this.isEmpty;
    return this.admitsPlain(HIDING.test(text) ? plain(text) : text, goesOn);
  }

  /** The same for a text in which nothing can hide a name. */
  admitsPlain(text: string, goesOn: boolean): boolean {
    return this.searches(text).some((search) => search.finds(text, goesOn));
  }
}

/** Finds the words of names in one script. */
class Search {
  readonly #part: PrefilterPart;
  /** Expressions are made when they are first needed: making one takes as long as searching a page with it. */
  #letters: RegExp | undefined;
  #beginnings: RegExp | undefined;
  #words: ReadonlySet<string> | undefined;

  constructor(part: PrefilterPart) {
    this.#part = part;
  }

  /** @param hasOthers whether the text has letters of any script but Latin. */
  isFor(text: string, hasOthers: boolean): boolean {
    const { letters } = this.#part;
    if (letters === '' || !hasOthers) return letters === '';
    this.#letters ??= new RegExp(letters);
    return this.#letters.test(text);
  }

  /** Hits wherever a word may begin that names have; with the flag `g`. */
  get beginnings(): RegExp {
    this.#beginnings ??= new RegExp(this.#part.source, 'g');
    return this.#beginnings;
  }

  /** Whether a plain text has a word that names have. */
  finds(text: string, goesOn: boolean): boolean {
    const { beginnings } = this;
    beginnings.lastIndex = 0;
    for (let match = beginnings.exec(text); match; match = beginnings.exec(text)) {
      if (this.admitsWord(text, match.index, text.length, goesOn)) return true;
      beginnings.lastIndex = match.index + 1;
    }
    return false;
  }

  /**
   * Whether a word that begins at a place in plain text is one that names have.
   * @param end where the text that is known ends.
   * @param goesOn whether a word that runs up to the end may go on beyond; then it is admitted.
   */
  admitsWord(text: string, start: number, end: number, goesOn: boolean): boolean {
    const { words, longest } = this.#part;
    this.#words ??= new Set(words.split(' '));
    const limit = Math.min(end, start + longest);
    for (let at = start; at < limit; ) {
      WORD_END.lastIndex = at + 1;
      at = WORD_END.test(text) ? Math.min(WORD_END.lastIndex - 1, end) : end;
      if (this.#words.has(folded(text.slice(start, at)))) return true;
      if (at === end) return goesOn;
      // Some words have points, hyphens and apostrophes inside («U.S.»); none has a space.
      if (text.charAt(at) === ' ') return false;
    }
    return false;
  }
}

function folded(word: string): string {
  const small = word.toLowerCase();
  return PLAIN.test(small) ? small : fold(word).text;
}
