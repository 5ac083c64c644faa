/**
 * Particles that are written joined to the front of a name. Arabic: a conjunction (و, ف), then a preposition (ب, ل, ك).
 * Hebrew: ו, then a subordinating ש, כש or לכש, or מ and ש («since»), then a preposition (ב, ל, מ, כ) or two of
 * them («כבארה"ב», «מבארה"ב»), then the article ה.
 */
const PROCLITIC = /^(?:[وف]?[بلك]?|ו?(?:לכש|שכש|כש|מש|ש)?(?:[כמ][בל]|[בלמכ])?ה?)$/;
const LAM = /^[وف]?ل$/;

/** The longest run of joined particles, in letters. */
export const LONGEST_PROCLITIC = 6;

/** Whether the letters before a name inside its word are particles. */
export function isProclitic(letters: string): boolean {
  return PROCLITIC.test(letters);
}

/** Whether they end in the preposition ل, which swallows the alef of a following article (ل + الكرملين = للكرملين). */
export function endsInLam(letters: string): boolean {
  return LAM.test(letters);
}
