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
