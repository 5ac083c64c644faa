import type { Lexicon } from '../morphology/lexicon.ts';
import type { Signs } from '../text/signature.ts';
import type { Automaton } from './automaton.ts';
import type { Senses } from './senses.ts';

/** All surface forms of the enabled packs, ready to be searched. */
export interface NameIndex extends Senses {
  /** Entity keys (`pack/entity`); senses name entities by position in this list. */
  readonly entities: readonly string[];
  readonly automaton: Automaton;
  /** What is known of entities; many have the same. */
  readonly traits: readonly Traits[];
  /** For each entity the position of its traits. */
  readonly traitsOf: Uint32Array;
  /** Titles that stand before surnames («Mrs.»), folded, in all their forms, and the gender of those who have them. */
  readonly titles: ReadonlyMap<string, string>;
  /**
   * Given names in use, folded, in all their forms, under their first letters, a space before and after each: before a surname they tell
   * of whom it is. To look one up in a short text takes a page less than to make a set of all.
   */
  readonly givenNames: Readonly<Record<string, string>>;
  /** Small words that rules know. */
  readonly lexicon: Lexicon;
  readonly signs: Signs;
}

/** What is known of an entity besides its names; it is seldom asked for. */
export interface Traits {
  /** Its own given names, folded, in all their forms, one space between them; empty for what is no person. */
  readonly ownGivenNames: string;
  /**
   * The entities one of which a document has to name for the common names (bare surnames, all names of what is no person) to
   * count, by position; empty where they count anywhere.
   */
  readonly company: readonly number[];
  /** By script (`scriptOf` the name's first letter), what tells that another bearer of a bare name is meant; none where the pack does not say. */
  readonly otherContext: readonly (readonly OtherContext[])[];
  /** The gender of a person; empty for what is none. */
  readonly gender: string;
}

/**
 * What says of a sentence that another bearer of a bare name is meant: a phrase, and nothing that speaks for the entity all the
 * same. Expressions are for folded text, with `|` in the place of the name.
 */
export interface OtherContext {
  /** One to a line: a sentence that has none of these has no phrase, and most have none. */
  readonly hints: string;
  /** For each of them, a line, the source of what finds the phrases that have it. */
  readonly phrases: string;
  /** What stands before and, on a second line, after such a source: words have to begin and end there. */
  readonly around: string;
  /** Source of the one that finds what speaks for the entity. */
  readonly unless: string;
}

/** What is known of an entity; of nobody nothing. */
export function traitsOf(index: NameIndex, entity: number): Traits | undefined {
  return index.traits[index.traitsOf[entity] ?? -1];
}

/** The words of a list of them, one space between them. */
export function wordsOf(list: string): string[] {
  return list ? list.split(' ') : [];
}
