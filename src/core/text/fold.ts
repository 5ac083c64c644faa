import { unmixScripts } from './homoglyphs.ts';
import { isLetter } from './word.ts';

/**
 * Folding brings the many ways a name is typed to one: lower case, no diacritics, one apostrophe, one space, one alef.
 * Names are folded when the index is built, text when it is searched, so both meet in the same alphabet.
 */

export interface Folded {
  /** The folded text. */
  readonly text: string;
  /** For each index into `text`, the offset in the raw text where that character comes from; one more entry for the end. */
  readonly offsets: readonly number[];
}

/**
 * Characters that are not part of how a name is spelled: soft hyphen, zero-width characters and joiners, bidirectional
 * controls (Unicode `Default_Ignorable_Code_Point`), Hebrew niqqud, Arabic tatweel, harakat and Quranic marks, combining diacritics.
 */
export const IGNORABLE =
  /[\uFE00-\uFE0F\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1-\u05C2\u05C4-\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u0640\u061C\u00AD\u115F-\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/;

const COMBINING = /^[\u0300-\u036F\u0653-\u0655]$/;

/** A letter of Latin or Cyrillic, decomposed: most that are. */
const DECOMPOSED = /^[A-Za-z\u0400-\u04FF][\u0300-\u036F]+$/;

/** Letters whose folding is neither their lower case nor their decomposition: in each text all those after the first fold to the first. */
const SPECIAL = [
  // Apostrophes, the letter apostrophe of Ukrainian typing and the primes typed for them.
  // And the Hebrew geresh, which is typed as one.
  "'\u2019\u2018\u02BC\u02BB\u02B9\u2032\u0060\u00B4\uFF07\u05F3",
  // Quotation marks, and the Hebrew gershayim of abbreviations, which are typed as one.
  '"\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033\uFF02\u05F4',
  // The dots that stand between the parts of a foreign name in Chinese.
  '·\u30FB\uFF65\u2027\u2022',
  // Hyphen, non-breaking hyphen and the Hebrew maqaf.
  '-\u2010\u2011\uFE63\uFF0D\u05BE',
  // Arabic: alef with hamza, madda or wasla; alef maqsura and Persian yeh; ta marbuta; Persian and extended letters
  // that Arabic writers use for p, v and g beside ب, ف and ك (Lucene's ArabicNormalizer, extended by those three).
  '\u0627\u0622\u0623\u0625\u0671',
  '\u064A\u0649\u06CC',
  '\u0647\u0629\u06C0\u06C1\u06D5',
  '\u0643\u06A9\u06AF',
  '\u0628\u067E',
  '\u0641\u06A4',
  // й and ї are letters of their own, not и and і with a mark.
  'ййЙ',
  'їїЇ',
  'iıİ',
  'lłŁ',
  'dđĐ',
  'oøØ',
  // Signs that most texts have and that stay as they are: nothing more has to be asked of them.
  '\u2013',
  '\u2014',
  '\u00A9',
  '\u00AE',
];

/** All of them in one text, in which a character is found by one call: a page takes longer to make a map. */
const SPECIAL_LETTERS = SPECIAL.join(' ');

function specialFold(character: string): string | undefined {
  // Tatweel only makes a word longer.
  if (character === '\u0640') return '';
  const at = SPECIAL_LETTERS.indexOf(character);
  if (at < 0 || character === ' ') return undefined;
  return SPECIAL_LETTERS.charAt(SPECIAL_LETTERS.lastIndexOf(' ', at) + 1);
}

const cache = new Map<string, string>();

/** Folds one UTF-16 unit: an empty string for an ignorable character, one or more units otherwise. */
export function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const folded = computeFold(character);
  cache.set(character, folded);
  return folded;
}

function computeFold(character: string): string {
  const known = specialFold(character);
  if (known !== undefined) return known;
  // Most characters: expressions, above all Unicode ones, take long to make on a fresh page.
  const lower = character.toLowerCase();
  if (character >= ' ' && character <= '~') return lower;
  // NFKD also undoes Arabic presentation forms and full-width letters.
  const parts = character.normalize('NFKD');
  if (DECOMPOSED.test(parts)) return parts.charAt(0).toLowerCase();
  if (lower.normalize('NFKD') === lower && isLetter(character)) return lower;
  if (character.trim() === '' || character === '\u0085') return ' ';
  if (IGNORABLE.test(character)) return '';
  // An expression of Unicode properties takes a fresh page a millisecond to make: «…» is but three full stops.
  const decomposed = (parts.length > 1 && /[^\0-~]/.test(parts) ? parts.replace(/\p{M}/gu, '') : parts)
    .toLowerCase()
    .normalize('NFC');
  if (decomposed.length === 0) return character;
  return Array.from(decomposed, (part) => specialFold(part) ?? part).join('');
}

/**
 * Folds a text and keeps, for each folded character, the raw offset it comes from.
 * A run of white space becomes one space. What folds character for character is left to native code: script on a fresh page takes
 * ten times as long.
 */
export function fold(raw: string): Folded {
  const offsets: number[] = [];
  let end = 0;
  const steady = raw.replace(UNSTEADY, (unsteady: string, start: number) => {
    for (; end < start; end++) offsets.push(end);
    end += unsteady.length;
    return foldByCharacter(unsteady, start, offsets);
  });
  for (; end <= raw.length; end++) offsets.push(end);
  return { text: unmixScripts(foldLetters(steady)), offsets };
}

/** Folds each of the letters and signs that fold to one: what else is in the text stays, in lower case. */
export function foldLetters(text: string): string {
  return text.replace(CHANGING, foldCharacter).toLowerCase();
}

/**
 * What does not fold character for character: anything but ordinary letters, digits and punctuation of Latin, Cyrillic,
 * Hebrew and Arabic, and two spaces in a row. With the character before, which a mark may change, and spaces after, of which one is left.
 */
const UNSTEADY =
  /.?(?:[^ -~«»·À-\u0131\u0134-\u013E\u0141-\u0148\u014A-\u017FЁА-яёЄІЇєіїҐґא-ת،؛؟ء-غف-يپچژکگڤی–—‘’“”„] *| {2,})+/gs;

/** Of all others those whose folding is not their lower case. */
const CHANGING = /[`«»“”„À-ſЁЙёйЇїآأإؤئةىپکگڤی‘’]/g;

/** Folds a stretch of a text. @param start where in the text it begins. @param offsets to which its own are added. */
function foldByCharacter(raw: string, start: number, offsets: number[]): string {
  // Gathered in an array: looking at the end of a growing string makes engines copy it, time and again.
  const units: string[] = [];
  for (let at = 0; at < raw.length; at++) {
    const character = raw.charAt(at);
    const folded = foldCharacter(character);
    if (folded === '' && units.length > 0 && COMBINING.test(character)) {
      // A letter typed as base and mark: и + U+0306 is й.
      const composed = (raw.charAt((offsets.at(-1) ?? 0) - start) + character).normalize('NFC');
      const letter = composed.length === 1 ? foldCharacter(composed) : '';
      if (letter.length === 1) units[units.length - 1] = letter;
    } else if (folded !== ' ' || units.at(-1) !== ' ') {
      for (const unit of folded.split('')) {
        units.push(unit);
        offsets.push(start + at);
      }
    }
  }
  return units.join('');
}
