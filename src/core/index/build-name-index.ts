import { LEXICON, lexiconOf } from '../morphology/lexicon.ts';
import { SIGNS } from '../text/signs.ts';
import { buildAutomaton } from './build-automaton.ts';
import { type NameIndex, type Traits, wordsOf } from './name-index.ts';
import { numberSenses } from './number-senses.ts';
import type { SurfaceForm } from './surface-form.ts';

/** What an index is built from. */
export interface IndexInput {
  readonly entities: readonly string[];
  readonly forms: readonly SurfaceForm[];
  /** Of each entity. */
  readonly traits: readonly Traits[];
  readonly titles: ReadonlyMap<string, string>;
  readonly givenNames: Iterable<string>;
}

/** Builds the index. */
export function buildNameIndex({ entities, forms, traits, titles, givenNames }: IndexInput): NameIndex {
  const { senses, values } = numberSenses(forms, entities);
  const numbers = new Map<string, number>();
  const different: Traits[] = [];
  const traitsOf = traits.map((own) => {
    const key = JSON.stringify(own);
    const number = numbers.get(key) ?? different.push(own) - 1;
    numbers.set(key, number);
    return number;
  });
  // The given names of one person of the index are another's before any other surname («Владимир Ушаков»).
  const known = new Set([...givenNames, ...different.flatMap(({ ownGivenNames }) => wordsOf(ownGivenNames))]);
  const byInitial: Record<string, string> = {};
  for (const name of known) byInitial[name.charAt(0)] = `${byInitial[name.charAt(0)] ?? ' '}${name} `;
  return {
    ...senses,
    automaton: buildAutomaton(values),
    traits: different,
    traitsOf: Uint32Array.from(traitsOf),
    titles,
    givenNames: byInitial,
    lexicon: lexiconOf(LEXICON),
    signs: SIGNS,
  };
}
