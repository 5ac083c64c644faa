import { isWordCharacter, isWordless } from '../text/word.ts';

/** The last character of a name that does not end there, with what follows it. */
const GOES_ON = /^(?:[部州][长長]|[^一-鿿]'[\u0400-\u04FF])/;

/**
 * Whether a name may end at a place in folded text: no word character follows, or the script knows no spaces between
 * words (but «国防部长» is the minister, and «州长» the governor). An apostrophe with letters after it ends a word in Latin
 * script (the possessive «Trump's», Turkish «Trump'ın»), but goes on with it in Cyrillic («об'єднання»).
 */
export function endsWord(text: string, end: number): boolean {
  return isParted(text.charAt(end - 1), text.charAt(end)) && !GOES_ON.test(text.slice(end - 1));
}

/** Whether a name may begin at a place in folded text. */
export function beginsWord(text: string, start: number): boolean {
  const first = text.charAt(start);
  return isWordCharacter(first) && isParted(first, text.charAt(start - 1));
}

/** Whether a word character belongs to no word that the one beside it is in, too. */
function isParted(character: string, beside: string): boolean {
  return !isWordCharacter(beside) || isWordless(beside) || isWordless(character);
}
