import type { SignedLanguage } from './signature.ts';

/**
 * What tells a language from its neighbours in running text of some words: letters that they do not write, small words of
 * its own, endings after an apostrophe.
 */
export const SIGNS: Readonly<Record<SignedLanguage, string>> = {
  es: words('[ñáíóú¿¡]', 'el|los|las|del|una|ha|han'),
  tr: words(
    "[ğışĞİŞ]|\\p{L}['’`´](?:n[ıiuü]n|[ıiuü]n|[dt][ae]n?|y[aeıiuü]|n[ae]|l[ıiuü]|[ae])(?!\\p{L})",
    've|bir|bu|ile|dedi|olan',
  ),
  fa: words('[پچژگکی]|ئيس\\u200c?جمهور', 'از|در|كه|است|اين|براي|شد|شده|هاي|بود|كرد|را|نيز|با'),
};

function words(letters: string, list: string): string {
  return `${letters}|(?<![\\p{L}\\p{M}])(?:${list})(?![\\p{L}\\p{M}])`;
}

/** Whether a language is one that can be told by its signs. */
export function isSigned(language: string): language is SignedLanguage {
  return language in SIGNS;
}
