/** Pairs of letters that look alike in Latin and Cyrillic, in small letters (Unicode `confusables.txt`, and capitals' pairs). */
const LATIN = 'aceiopxykmtbhsj';
const CYRILLIC = 'асеіорхукмтвнѕј';

const TO_CYRILLIC = new Map([...LATIN].map((letter, at) => [letter, CYRILLIC.charAt(at)]));
const TO_LATIN = new Map([...CYRILLIC].map((letter, at) => [letter, LATIN.charAt(at)]));

/** Two neighbouring letters of the two scripts: a word that mixes them somewhere. */
export const MIXED_SCRIPTS = /[A-Za-z](?=[\u0400-\u04FF])|[\u0400-\u04FF](?=[A-Za-z])/;

const WORD = /[a-z\u0400-\u04FF]+/g;

/**
 * Brings words that mix Latin and Cyrillic («Моcква» with a Latin c) to the script that most of their letters are of.
 * @param folded text in small letters; its length does not change.
 */
export function unmixScripts(folded: string): string {
  if (!MIXED_SCRIPTS.test(folded)) return folded;
  return folded.replace(WORD, (word) => {
    if (!MIXED_SCRIPTS.test(word)) return word;
    const latin = word.replace(/[^a-z]/g, '').length;
    const letters = latin * 2 > word.length ? TO_LATIN : TO_CYRILLIC;
    return Array.from(word, (letter) => letters.get(letter) ?? letter).join('');
  });
}
