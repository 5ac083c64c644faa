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
  /** Given names in use, folded, in all their forms: before a surname they tell of whom it is. */
  readonly givenNames: ReadonlySet<string>;
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
  /**
   * By script (`scriptOf` the name's first letter), sources of the expressions that find in its sentence, folded, around a bare
   * name (`|` in its place) that another bearer is meant; none where the pack lists no such words.
   */
  readonly otherContext: readonly (readonly string[])[];
  /** The gender of a person; empty for what is none. */
  readonly gender: string;
}

/** What is known of an entity; of nobody nothing. */
export function traitsOf(index: NameIndex, entity: number): Traits | undefined {
  return index.traits[index.traitsOf[entity] ?? -1];
}

/** The words of a list of them, one space between them. */
export function wordsOf(list: string): string[] {
  return list ? list.split(' ') : [];
}
