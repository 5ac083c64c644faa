/** Languages that can be told by letters of their own from others that share their script. */
export type SignedLanguage = 'es' | 'fa' | 'tr';

/**
 * What tells a language from its neighbours in running text of some words: letters that they do not write, small words of
 * its own, endings after an apostrophe.
 */
const SIGNS: Readonly<Record<SignedLanguage, RegExp>> = {
  es: words('[ñáíóú¿¡]', 'el|los|las|del|una|ha|han'),
  tr: words(
    "[ğışĞİŞ]|\\p{L}['’`´](?:n[ıiuü]n|[ıiuü]n|[dt][ae]n?|y[aeıiuü]|n[ae]|l[ıiuü]|[ae])(?!\\p{L})",
    've|bir|bu|ile|dedi|olan',
  ),
  fa: words('[پچژگکی]|ئيس\\u200c?جمهور', 'از|در|كه|است|اين|براي|شد|شده|هاي|بود|كرد|را|نيز|با'),
};

function words(letters: string, list: string): RegExp {
  return new RegExp(`${letters}|(?<![\\p{L}\\p{M}])(?:${list})(?![\\p{L}\\p{M}])`, 'iu');
}

/** The letter that Arabic ends a feminine word in; Persian writes ه or ت. */
const TA_MARBUTA = /\u0629/;
/** Letters of Arabic that Persian writes otherwise, but for old keyboards (ك ي ى). */
const ARABIC_ONLY = /[\u0643\u064A\u0649]/;

/** Whether words in a text can be of a language. */
export function canBe(language: SignedLanguage, words: string, text: string): boolean {
  if (language !== 'fa') return SIGNS[language].test(text);
  return !TA_MARBUTA.test(words) && (!ARABIC_ONLY.test(words) || SIGNS.fa.test(text));
}

/** Whether a language is one that can be told by its letters. */
export function isSigned(language: string): language is SignedLanguage {
  return language in SIGNS;
}
