const SIBILANT = /(?:[sßxz]|ce)$/i;
const ADJECTIVE = /^\p{Lu}\p{Ll}+e$/u;

/**
 * German forms of a name: the genitive -s on its last word («Putins», «Russlands»; none after a sibilant, where only an
 * apostrophe is written), and the endings of adjectives before the noun («die Vereinigten Staaten», «im Weißen Haus»).
 * Source: Duden, «Die Grammatik», on proper names and on the strong and weak adjective.
 */
export function germanForms(words: readonly string[]): string[][] {
  const last = words.at(-1) ?? '';
  const nouns = isInflected(last) ? [last, `${last}s`, `${last}es`].slice(0, words.length > 1 ? 3 : 2) : [last];
  const heads = words
    .slice(0, -1)
    .reduce<string[][]>(
      (sofar, word) => sofar.flatMap((head) => adjectiveForms(word).map((form) => [...head, form])),
      [[]],
    );
  return heads.flatMap((head) => nouns.map((noun) => [...head, noun]));
}

function isInflected(word: string): boolean {
  return !SIBILANT.test(word) && word !== word.toUpperCase() && /^\p{Script=Latin}[\p{Script=Latin}-]*$/u.test(word);
}

function adjectiveForms(word: string): string[] {
  return ADJECTIVE.test(word) ? [word, `${word}n`, `${word}r`, `${word}s`, `${word}m`] : [word];
}
