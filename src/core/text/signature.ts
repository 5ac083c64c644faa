/** Languages that can be told by letters of their own from others that share their script. */
export type SignedLanguage = 'es' | 'fa' | 'tr';

/**
 * Sources of expressions that find what tells a language; stored with the index of names, so that pages do not carry them. They are
 * slow to make, and most pages need none.
 */
export type Signs = Readonly<Partial<Record<SignedLanguage, string>>>;

/** The letter that Arabic ends a feminine word in; Persian writes ه or ت. */
const TA_MARBUTA = /\u0629/;
/** Letters of Arabic that Persian writes otherwise, but for old keyboards (ك ي ى). */
const ARABIC_ONLY = /[\u0643\u064A\u0649]/;

/** Whether words in a text can be of a language. One without signs is in no text. @throws SyntaxError where its signs are no expression. */
export function canBe(language: SignedLanguage, words: string, text: string, signs: Signs): boolean {
  const source = signs[language];
  const isSigned = (): boolean => source !== undefined && new RegExp(source, 'iu').test(text);
  if (language !== 'fa') return isSigned();
  return !TA_MARBUTA.test(words) && (!ARABIC_ONLY.test(words) || isSigned());
}
