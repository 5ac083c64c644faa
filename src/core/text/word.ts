/** Ranges of the scripts that names are mostly met in, and of the signs between them: first and last character of each after another. */
const LETTERS =
  'AZaz\u00C0\u00D6\u00D8\u00F6\u00F8\u02C1\u0400\u0481\u048A\u052F\u05D0\u05EA\u0620\u064A\u0671\u06D3\u3041\u3096\u30A1\u30FA\u3400\u4DBF\u4E00\u9FFF';
const DIGITS_AND_MARKS = '09\u0300\u036F\u064B\u0669\u06F0\u06F9\uFE00\uFE0F';
const SIGNS =
  '\0/:@[^``{\u00A9\u00AB\u00B1\u00B6\u00B8\u00BB\u00BB\u00BF\u00BF\u00D7\u00D7\u060C\u060C\u061B\u061B\u061F\u061F\u2000\u203A\u20A0\u20CF\u2116\u2116\u2122\u2122\u2190\u245F\u2500\u2775\u3000\u3003\uD800\uF8FF';
/** Han, kana and Thai. */
const WORDLESS =
  '\u0E01\u0E3A\u0E40\u0E5B\u2E80\u2FD5\u3005\u3007\u3021\u3029\u3038\u303B\u3041\u3096\u309D\u309F\u30A1\u30FA\u30FD\u30FF\u31F0\u31FF\u3400\u4DBF\u4E00\u9FFF\uF900\uFAD9';

/** Whether a character stands in some ranges. Not made numbers of, nor compared by an expression: either takes a fresh page longer. */
function isIn(bounds: string, character: string): boolean {
  for (let at = 0; at < bounds.length; at += 2) {
    if (character >= bounds.charAt(at) && character <= bounds.charAt(at + 1)) return true;
  }
  return false;
}

const KNOWN = 1;
const IS_LETTER = 2;
const IS_WORD = 4;
const IS_WORDLESS = 8;

/** What is known of each UTF-16 unit; filled as characters are met. */
const traits = new Uint8Array(0x10000);

/** The traits of a character's first unit; none past the end of a text. */
function traitsOf(character: string): number {
  const code = character.charCodeAt(0);
  const before = traits[code];
  if (before) return before;
  if (character === '') return 0;
  const unit = character.charAt(0);
  const found = KNOWN | wordTraits(unit) | (isIn(WORDLESS, unit) ? IS_WORDLESS : 0);
  traits[code] = found;
  return found;
}

function wordTraits(unit: string): number {
  if (isIn(LETTERS, unit)) return IS_LETTER | IS_WORD;
  if (isIn(DIGITS_AND_MARKS, unit)) return IS_WORD;
  if (isIn(SIGNS, unit)) return 0;
  // These take a millisecond or more to make on a fresh page: they are for what is in no range above.
  return (/\p{L}/u.test(unit) ? IS_LETTER : 0) | (/[\p{L}\p{N}\p{M}_]/u.test(unit) ? IS_WORD : 0);
}

/** Whether a character is a letter. */
export function isLetter(character: string): boolean {
  return (traitsOf(character) & IS_LETTER) !== 0;
}

/** Whether a character belongs to a word (letter, digit, mark or underscore; after Unicode Annex 29, without its mid-letters). */
export function isWordCharacter(character: string): boolean {
  return (traitsOf(character) & IS_WORD) !== 0;
}

/** Whether a character is of a script that writes words without spaces between them, so that any of them may begin a name. */
export function isWordless(character: string): boolean {
  return (traitsOf(character) & IS_WORDLESS) !== 0;
}

/** Whether a character is written as a small letter, or one of some is. Characters without case are not small. */
export function isSmall(characters: string): boolean {
  return characters !== characters.toUpperCase();
}
