import { isWordCharacter, isWordless } from '../text/word.ts';

/** The last character of a name that does not end there, with what follows it. */
const GOES_ON = /^(?:[部州][长長]|[^一-鿿]'[\u0400-\u04FF])/;

/**
 * Whether a name may end at a place in folded text: no word character follows, or the script knows no spaces between
 * words (but «国防部长» is the minister, and «州长» the governor). An apostrophe with letters after it ends a word in Latin
 * script (the possessive «Trump's», Turkish «Trump'ın»), but goes on with it in Cyrillic («об'єднання»).
 */
export function endsWord(text: string, end: number): boolean {
  const next = text.charAt(end);
  const isParted = !isWordCharacter(next) || isWordless(next) || isWordless(text.charAt(end - 1));
  return isParted && !GOES_ON.test(text.slice(end - 1));
}
