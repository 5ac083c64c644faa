/** Languages that can be told by letters of their own from others that share their script. */
export type SignedLanguage = 'es' | 'fa' | 'pl' | 'tr';

/** Letters that a language writes and its neighbours do not, in any running text of some words. */
const LETTERS: Readonly<Record<Exclude<SignedLanguage, 'fa'>, RegExp>> = {
  es: /[ñáíóú¿¡]/i,
  pl: /[ąęłśżźćń]/i,
  tr: /[ğışĞİŞ]/,
};

/** Letters of Arabic that Persian writes otherwise (ك ي ى ة); a Persian word has none of them. */
const ARABIC_ONLY = /[\u0643\u064A\u0649\u0629]/;

/** Whether words in a text can be of a language. */
export function canBe(language: SignedLanguage, words: string, text: string): boolean {
  return language === 'fa' ? !ARABIC_ONLY.test(words) : LETTERS[language].test(text);
}

/** Whether a language is one that can be told by its letters. */
export function isSigned(language: string): language is SignedLanguage {
  return language === 'fa' || language in LETTERS;
}
