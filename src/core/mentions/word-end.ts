import { isWordCharacter } from '../text/word.ts';

const APOSTROPHE_AND_LETTER = /^'\p{L}/u;
const LATIN = /^\p{Script=Latin}$/u;

/**
 * Whether a name may end at a place in folded text: no word character follows. An apostrophe with letters after it ends
 * a word in Latin script (the possessive «Trump's», Turkish «Trump'ın»), but goes on with it in Cyrillic («об'єднання»).
 */
export function endsWord(text: string, end: number): boolean {
  if (isWordCharacter(text.charAt(end))) return false;
  if (!APOSTROPHE_AND_LETTER.test(text.slice(end, end + 2))) return true;
  return LATIN.test(text.charAt(end - 1)) || /[^\p{L}]/u.test(text.charAt(end - 1));
}
