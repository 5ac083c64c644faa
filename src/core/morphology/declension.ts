/** The oblique cases of Russian and Ukrainian, in the order in which endings are listed. Russian has no vocative of its own. */
export const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'locative', 'vocative'] as const;

export type Case = (typeof CASES)[number];

/** The forms of a word: for each case, every form in use. */
export type Paradigm = Readonly<Record<Case, readonly string[]>>;

export interface DeclensionClass {
  readonly id: string;
  /** What the nominative looks like, in lower case. The first class of a list that fits is used. */
  readonly nominative: RegExp;
  /** The ending that the nominative gives up before the case endings: its length in UTF-16 units. */
  readonly drop: number;
  /** What the rest of the stem becomes in the oblique cases, where it changes (Київ, Києва). */
  readonly stem?: readonly [RegExp, string];
  /**
   * Six columns in the order of CASES. `/` parts variants, `=` is the nominative, `0` the bare stem, `-` no form of its own,
   * `~` the genitive for people and the nominative for things (the animate and the inanimate accusative).
   */
  readonly endings: string;
  /** For people only, or for everything but people. */
  readonly of?: 'masculine' | 'feminine' | 'thing';
}

/** Declines one word by a class. Capital letters of the stem are kept; endings are small. */
export function declineBy(word: string, declension: DeclensionClass, animate: boolean): Paradigm {
  const cut = word.slice(0, word.length - declension.drop);
  const stem = declension.stem ? cut.replace(declension.stem[0], declension.stem[1]) : cut;
  const columns = declension.endings.split(' ');
  const forms = (column: string): string[] => {
    if (column === '-') return [];
    if (column === '~') return animate ? forms(columns[0] ?? '-') : [word];
    return column.split('/').map((ending) => (ending === '=' ? word : ending === '0' ? stem : stem + ending));
  };
  return paradigm((index) => forms(columns[index] ?? '-'));
}

/** A word that has one form in all cases. */
export function indeclinable(word: string): Paradigm {
  return paradigm(() => [word]);
}

/** The forms of a word with something before it that does not change. */
export function prefixed(head: string, forms: Paradigm): Paradigm {
  return paradigm((index) => (forms[CASES[index] ?? 'genitive'] ?? []).map((form) => head + form));
}

function paradigm(column: (index: number) => string[]): Paradigm {
  return {
    genitive: column(0),
    dative: column(1),
    accusative: column(2),
    instrumental: column(3),
    locative: column(4),
    vocative: column(5),
  };
}
