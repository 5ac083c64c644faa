import type { Lexicon } from './lexicon.ts';

/** The form that a name with the article takes after ل, without that ل («لكرملين» in «للكرملين»); none for other names. */
export function afterLam(name: string): string | undefined {
  return /^ال(?=\p{L}{2})/u.test(name) ? name.slice(1) : undefined;
}

/**
 * Whether the end of a word carries the indefinite accusative ending -an. Country names never do: «أوكرانياً» is the
 * adjective («رئيساً أوكرانياً»), which is spelled like the country but for this mark.
 */
export function hasTanwin(ending: string): boolean {
  return ending.includes('\u064B');
}

/** Endings in -a that are no case ending: suffix pronouns, plural verbs. */
const OTHER_ENDING = /(?:ها|هما|كما|نا|وا)$/;

/** The word before a place, as the text has it and folded, and the word before that. */
export interface Preceding {
  readonly raw: string;
  readonly folded: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/**
 * Whether what stands before a form like «روسيا» makes it the adjective: a noun in the indefinite accusative («هجوما
 * روسيا»), a number that counts people («195 جنديا روسيا», «20 روسيا»), a verb of being.
 */
export function isBeforeAdjective({ raw, folded, before, after }: Preceding, words: Lexicon): boolean {
  const bare = folded.replace(/^[وف](?=.{3})/u, '');
  if (words.beforeCountry?.has(folded) || words.beforeCountry?.has(bare)) return false;
  if (words.duals?.has(bare) && after !== undefined && /^و(?!احد)/.test(after)) return false;
  if (words.being?.has(folded) || words.nouns?.has(bare) || isCount(folded) || words.counting?.has(bare)) return true;
  if (hasTanwin(raw.slice(-3))) return true;
  if (folded.length < 4 || !folded.endsWith('ا')) return false;
  if (folded.endsWith('يا')) return before !== undefined && (isCount(before) || /[^يوه]ا$/.test(before));
  return !OTHER_ENDING.test(folded);
}

/** A number from 11 to 99, or of more digits that are no year's four. */
function isCount(word: string): boolean {
  return /^(?:[1١][1-9١-٩]|[2-9٢-٩][\d٠-٩]|[\d٠-٩]{3}|[\d٠-٩]{5,})$/.test(word);
}
