import * as v from 'valibot';
import { lexiconOf } from '../morphology/lexicon.ts';
import { automatonOf } from './automaton.ts';
import type { NameIndex } from './name-index.ts';

const kind = v.object({
  bearer: v.number(),
  capitals: v.string(),
  from: v.number(),
  to: v.number(),
  afterLam: v.boolean(),
  person: v.optional(v.picklist(['full', 'surname'])),
  place: v.optional(v.boolean()),
  common: v.optional(v.boolean()),
  only: v.optional(v.picklist(['es', 'fa', 'pl', 'tr'])),
});

const traits = v.object({
  /** One space between them, as in all lists of words here. */
  ownGivenNames: v.string(),
  company: v.array(v.number()),
  /** Source of an expression; empty for none. */
  otherContext: v.string(),
  gender: v.string(),
});

/** The index as `storage.local` can keep it, which takes no typed arrays in Chrome: bytes are in base64. */
export const StoredIndex = v.object({
  entities: v.string(),
  automaton: v.string(),
  kinds: v.array(v.array(kind)),
  groups: v.array(v.array(v.number())),
  traits: v.array(traits),
  /** Of each entity a number in four bytes. */
  traitsOf: v.string(),
  titles: v.record(v.string(), v.string()),
  lexicon: v.record(v.string(), v.string()),
  givenNames: v.string(),
});

export type StoredIndex = v.InferOutput<typeof StoredIndex>;

/**
 * The index as it is stored.
 * @param encode bytes to base64; core knows neither the browser's way nor Node's.
 */
export function storeIndex(index: NameIndex, encode: (bytes: Uint8Array) => string): StoredIndex {
  const { entities, automaton, senses, traits, traitsOf, titles, givenNames, lexicon } = index;
  return {
    entities: entities.join(' '),
    automaton: encode(automaton.bytes),
    kinds: senses.kinds.map((set) => [...set]),
    groups: senses.groups.map((group) => [...group]),
    traits: traits.map(({ ownGivenNames, company, otherContext, gender }) => ({
      ownGivenNames: ownGivenNames.join(' '),
      company: [...company],
      otherContext: otherContext?.source ?? '',
      gender,
    })),
    traitsOf: encode(new Uint8Array(traitsOf.buffer, traitsOf.byteOffset, traitsOf.byteLength)),
    titles: Object.fromEntries(titles),
    lexicon: Object.fromEntries(Object.entries(lexicon).map(([name, words]) => [name, [...words].join(' ')])),
    givenNames: [...givenNames].join(' '),
  };
}

/**
 * The index that was stored.
 * @param decode base64 to bytes.
 * @throws where the stored value is not a whole index.
 */
export function loadIndex(stored: unknown, decode: (text: string) => Uint8Array<ArrayBuffer>): NameIndex {
  const result = v.safeParse(StoredIndex, stored);
  if (!result.success) throw new TypeError('The name index is not readable: it is not of its form.');
  const { automaton, kinds, groups, traits, traitsOf, titles, lexicon, givenNames, ...rest } = result.output;
  const entities = wordsOf(rest.entities);
  return {
    entities,
    automaton: automatonOf(decode(automaton)),
    senses: { kinds, groups, entities: entities.length },
    traits: traits.map(({ ownGivenNames, otherContext, ...others }) => ({
      ...others,
      ownGivenNames: wordsOf(ownGivenNames),
      otherContext: otherContext ? new RegExp(otherContext) : undefined,
    })),
    // Copied: whole numbers lie at places that they divide.
    traitsOf: new Uint32Array(new Uint8Array(decode(traitsOf)).buffer),
    titles: new Map(Object.entries(titles)),
    lexicon: lexiconOf(lexicon),
    givenNames: new Set(wordsOf(givenNames)),
  };
}

function wordsOf(list: string): string[] {
  return list ? list.split(' ') : [];
}
