const BACK = /[aıou]/;
const ROUNDED = /[ouöü]/;
const VOWELS = /[aeıioöuü]/g;
const VOICELESS = /[fstkçşhp]$/;

/**
 * Turkish case forms of a name written without the apostrophe that the norm asks for («Rusyanın» for «Rusya'nın»), by vowel
 * harmony and consonant assimilation. With an apostrophe the name ends before it, and no form is needed.
 * Source: Göksel & Kerslake, «Turkish: A Comprehensive Grammar», on vowel harmony and case suffixes.
 */
export function turkishForms(words: readonly string[]): string[][] {
  const head = words.slice(0, -1);
  const last = words.at(-1) ?? '';
  return [last, ...suffixes(last).map((suffix) => last + suffix)].map((word) => [...head, word]);
}

function suffixes(word: string): string[] {
  const lower = word.toLocaleLowerCase('tr');
  const vowel = lower.match(VOWELS)?.at(-1);
  if (vowel === undefined || word === word.toLocaleUpperCase('tr') || !/^[\p{Script=Latin}]+$/u.test(word)) return [];
  const open = BACK.test(vowel) ? 'a' : 'e';
  const close = BACK.test(vowel) ? (ROUNDED.test(vowel) ? 'u' : 'ı') : ROUNDED.test(vowel) ? 'ü' : 'i';
  const afterVowel = /[aeıioöuü]$/.test(lower);
  const dental = VOICELESS.test(lower) ? 't' : 'd';
  const genitive = `${afterVowel ? 'n' : ''}${close}n`;
  const dative = `${afterVowel ? 'y' : ''}${open}`;
  const accusative = `${afterVowel ? 'y' : ''}${close}`;
  return [
    genitive,
    dative,
    accusative,
    `${dental}${open}`,
    `${dental}${open}n`,
    `${afterVowel ? 'y' : ''}l${open}`,
    `${dental}${open}ki`,
  ];
}
