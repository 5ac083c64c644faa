/** Languages that can be told by letters of their own from others that share their script. */
export type SignedLanguage = 'es' | 'fa' | 'tr';

/** Expressions that find what tells a language; stored with the index of names, so that pages do not carry them. */
export type Signs = Readonly<Partial<Record<SignedLanguage, RegExp>>>;

/** The signs that some sources of expressions are. @throws SyntaxError where one is no expression. */
export function signsOf(sources: Readonly<Record<string, string>>): Signs {
  return Object.fromEntries(Object.entries(sources).map(([language, source]) => [language, new RegExp(source, 'iu')]));
}

/** The letter that Arabic ends a feminine word in; Persian writes ه or ت. */
const TA_MARBUTA = /\u0629/;
/** Letters of Arabic that Persian writes otherwise, but for old keyboards (ك ي ى). */
const ARABIC_ONLY = /[\u0643\u064A\u0649]/;

/** Whether words in a text can be of a language. One without signs is in no text. */
export function canBe(language: SignedLanguage, words: string, text: string, signs: Signs): boolean {
  const isSigned = (): boolean => signs[language]?.test(text) ?? false;
  if (language !== 'fa') return isSigned();
  return !TA_MARBUTA.test(words) && (!ARABIC_ONLY.test(words) || isSigned());
}
