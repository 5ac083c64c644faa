/** Zero-width non-joiner: Persian writes it between a word and what is joined to it. */
const ZWNJ = '\u200C';

/**
 * Forms that a Persian name takes in running text: its words joined without a space («کاخ‌سفید»), the ezafe written after a
 * vowel («آمریکای امروز», «روسیه‌ی تزاری»), the copula («آمریکاست»). Marks after a consonant are not written.
 * Source: Academy of Persian Language and Literature, «Dastur-e khatt-e farsi» (rules of spelling), on joined writing.
 */
export function persianForms(words: readonly string[]): string[][] {
  const joined = words.length > 1 ? [[...words], [words.join(ZWNJ)]] : [[...words]];
  return joined.flatMap((form) => {
    const head = form.slice(0, -1);
    const last = form.at(-1) ?? '';
    return [last, ...suffixed(last)].map((word) => [...head, word]);
  });
}

function suffixed(word: string): string[] {
  if (word.endsWith('ا')) return [`${word}ی`, `${word}ست`];
  if (word.endsWith('و')) return [`${word}ی`];
  return word.endsWith('ه') ? [`${word}${ZWNJ}ی`, `${word}${ZWNJ}ست`] : [];
}
