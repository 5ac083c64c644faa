import { isLetter, isWordCharacter, isWordless } from '../text/word.ts';

const CYRILLIC = /[\u0400-\u04FF]/;

/**
 * Whether a name may end at a place in folded text: no word character follows, or the script knows no spaces between
 * words (but in «国防部长» it is the minister's, «州长» the governor's title that a name runs into). An apostrophe with
 * letters after it ends a word in Latin script (the possessive «Trump's», Turkish «Trump'ın»), but goes on with it in Cyrillic
 * («об'єднання»).
 */
export function endsWord(text: string, end: number): boolean {
  if (isWordless(text.charAt(end - 1))) return !/[部州][长長]/.test(text.slice(end - 1, end + 1));
  if (isWordCharacter(text.charAt(end)) && !isWordless(text.charAt(end))) return false;
  const next = text.charAt(end + 1);
  return text.charAt(end) !== "'" || !isLetter(next) || !CYRILLIC.test(next);
}
