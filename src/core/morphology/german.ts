const SIBILANT = /(?:[sßxz]|ce)$/i;
const ADJECTIVE = /^\p{Lu}\p{Ll}+e$/u;

/**
 * German forms of a name: the genitive -s on its last word («Putins», «Russlands»; none after a sibilant, where only an
 * apostrophe is written), and the endings of adjectives before the noun («die Vereinigten Staaten», «im Weißen Haus»).
 * Source: Duden, «Die Grammatik», on proper names and on the strong and weak adjective.
 */
export function germanForms(words: readonly string[]): string[][] {
  const nouns = nounForms(words.at(-1) ?? '', words.length > 1);
  const heads = words
    .slice(0, -1)
    .reduce<string[][]>(
      (sofar, word) => sofar.flatMap((head) => adjectiveForms(word).map((form) => [...head, form])),
      [[]],
    );
  return heads.flatMap((head) => nouns.map((noun) => [...head, noun]));
}

/** A common noun, at the end of a longer name, may also take -es («des Weißen Hauses»). */
function nounForms(word: string, isCommon: boolean): string[] {
  if (word === word.toUpperCase() || !/^[\p{Script=Latin}-]+$/u.test(word)) return [word];
  return [word, ...(SIBILANT.test(word) ? [] : [`${word}s`]), ...(isCommon ? [`${word}es`] : [])];
}

function adjectiveForms(word: string): string[] {
  return ADJECTIVE.test(word) ? [word, `${word}n`, `${word}r`, `${word}s`, `${word}m`] : [word];
}
