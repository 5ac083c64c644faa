import { LEXICON, type Lexicon, lexiconOf } from '../morphology/lexicon.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import type { Sense, SurfaceForm } from './surface-form.ts';

/** All surface forms of the enabled packs, ready to be searched. */
export interface NameIndex {
  /** Entity keys (`pack/entity`); senses name entities by position in this list. */
  readonly entities: readonly string[];
  /** What each value of the automaton stands for. */
  readonly senses: readonly (readonly Sense[])[];
  readonly automaton: Automaton;
  /** For each entity the given names of its own, folded, in all their forms; empty for what is no person. */
  readonly ownGivenNames: readonly (readonly string[])[];
  /**
   * For each entity those one of which a document has to name for the entity's common names (bare surnames, all names of
   * what is no person) to count, by position; empty where they count anywhere.
   */
  readonly company: readonly (readonly number[])[];
  /**
   * For each entity what finds in its sentence, folded, around a bare name (`|` in its place) that another bearer is meant;
   * none where the pack lists no such words.
   */
  readonly otherContext: readonly (RegExp | undefined)[];
  /** For each entity the gender of a person; empty for what is none. */
  readonly genders: readonly string[];
  /** Titles that stand before surnames («Mrs.»), folded, in all their forms, and the gender of those who have them. */
  readonly titles: ReadonlyMap<string, string>;
  /** Given names in use, folded, in all their forms: before a surname they tell of whom it is. */
  readonly givenNames: ReadonlySet<string>;
  /** Small words that rules know. */
  readonly lexicon: Lexicon;
}

/** What an index is built from. */
export interface IndexInput {
  readonly entities: readonly string[];
  readonly forms: readonly SurfaceForm[];
  readonly ownGivenNames: readonly (readonly string[])[];
  readonly company: readonly (readonly number[])[];
  readonly otherContext?: readonly (RegExp | undefined)[];
  readonly genders: readonly string[];
  readonly titles: ReadonlyMap<string, string>;
  readonly givenNames: Iterable<string>;
}

/** Builds the index. Forms of several names that fold alike share one entry with several senses. */
export function buildNameIndex({ entities, forms, givenNames, otherContext = [], ...bearers }: IndexInput): NameIndex {
  const byText = new Map<string, Map<string, Sense>>();
  for (const { text, sense } of forms) {
    const senses = byText.get(text) ?? new Map<string, Sense>();
    senses.set(JSON.stringify(sense), sense);
    byText.set(text, senses);
  }
  const numbers = new Map<string, number>();
  const senses: Sense[][] = [];
  const values = new Map<string, number>();
  for (const [text, set] of byText) {
    const key = [...set.keys()].sort().join();
    const known = numbers.get(key);
    if (known === undefined) numbers.set(key, senses.push([...set.values()]) - 1);
    values.set(text, known ?? senses.length - 1);
  }
  return {
    entities,
    senses,
    automaton: buildAutomaton(values),
    ...bearers,
    otherContext,
    // The given names of one person of the index are another's before any other surname («Владимир Ушаков»).
    lexicon: lexiconOf(LEXICON),
    givenNames: new Set([...givenNames, ...bearers.ownGivenNames.flat()]),
  };
}
