/**
 * The particles that Arabic writes joined to the front of a name: a conjunction (و, ف), then a preposition (ب, ل, ك).
 * Interrogative and future particles do not precede names.
 */
const PROCLITIC = /^[وف]?[بلك]?$/;
const LAM = /^[وف]?ل$/;

/** The longest run of joined particles, in letters. */
export const LONGEST_PROCLITIC = 2;

/** Whether the letters before a name inside its word are particles. */
export function isProclitic(letters: string): boolean {
  return PROCLITIC.test(letters);
}

/** Whether they end in the preposition ل, which swallows the alef of a following article (ل + الكرملين = للكرملين). */
export function endsInLam(letters: string): boolean {
  return LAM.test(letters);
}

const ARTICLE = /^ال(?=\p{L}{2})/u;

/** The form that a name with the article takes after ل, without that ل («لكرملين» in «للكرملين»); none for other names. */
export function afterLam(name: string): string | undefined {
  return ARTICLE.test(name) ? name.slice(1) : undefined;
}

/**
 * Whether the end of a word carries the indefinite accusative ending -an. Country names never do: «أوكرانياً» is the
 * adjective («رئيساً أوكرانياً»), which is spelled like the country but for this mark.
 */
export function hasTanwin(ending: string): boolean {
  return ending.includes('\u064B');
}
