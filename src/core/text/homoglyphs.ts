/** Letters that look alike in Latin and Cyrillic, in small letters (Unicode `confusables.txt`, and capitals' pairs). */
const LATIN = 'aceiopxykmtbhsj';
const CYRILLIC = 'асеіорхукмтвнѕј';

/** A letter of Latin beside one of Cyrillic: a word that mixes them somewhere. Looked for by the one that is rare where words may be mixed. */
export const MIXED_SCRIPTS = /[A-Za-z](?:(?=[\u0400-\u04FF])|(?<=[\u0400-\u04FF].))/;

const WORD = /[a-z\u0400-\u04FF]+/g;

/**
 * Brings words that mix Latin and Cyrillic («Mосква» with a Latin M, «CША») to the script that all their letters can be of, where
 * both would do to the one that most are of. A word that cannot be of one script stays as it is: two words may touch in it.
 * @param folded text in small letters; its length does not change.
 */
export function unmixScripts(folded: string): string {
  if (!MIXED_SCRIPTS.test(folded)) return folded;
  return folded.replace(WORD, (word) => {
    if (!MIXED_SCRIPTS.test(word)) return word;
    const both = [translate(word, LATIN, CYRILLIC), translate(word, CYRILLIC, LATIN)];
    if (word.replace(/[a-z]/g, '').length * 2 < word.length) both.reverse();
    return both.find((one) => !MIXED_SCRIPTS.test(one)) ?? word;
  });
}

function translate(word: string, from: string, to: string): string {
  return word.replace(/./g, (letter) => to.charAt(from.indexOf(letter)) || letter);
}
