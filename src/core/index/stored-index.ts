import * as v from 'valibot';
import { lexiconOf } from '../morphology/lexicon.ts';
import { automatonOf, DAMAGED } from './automaton.ts';
import { type NameIndex, wordsOf } from './name-index.ts';

const otherContext = v.object({
  hints: v.string(),
  phrases: v.string(),
  around: v.string(),
  unless: v.string(),
});

const traits = v.object({
  ownGivenNames: v.string(),
  company: v.array(v.number()),
  otherContext: v.array(v.array(otherContext)),
  gender: v.string(),
});

/** The index as `storage.local` can keep it, which takes no typed arrays in Chrome: bytes are in base64. */
export const StoredIndex = v.object({
  /** One space between words, as in all lists of them here. */
  entities: v.string(),
  automaton: v.string(),
  /** A line each. */
  kinds: v.string(),
  groups: v.string(),
  traits: v.array(traits),
  /** Of each entity a number in four bytes. */
  traitsOf: v.string(),
  titles: v.record(v.string(), v.string()),
  lexicon: v.record(v.string(), v.string()),
  signs: v.record(v.string(), v.string()),
  givenNames: v.record(v.string(), v.string()),
});

export type StoredIndex = v.InferOutput<typeof StoredIndex>;

/**
 * The index as it is stored.
 * @param encode bytes to base64; core knows neither the browser's way nor Node's.
 */
export function storeIndex(index: NameIndex, encode: (bytes: Uint8Array) => string): StoredIndex {
  const { entities, automaton, kinds, groups, traits, traitsOf, titles, lexicon, signs, givenNames } = index;
  return {
    entities: entities.join(' '),
    automaton: encode(automaton),
    kinds: kinds.join('\n'),
    groups: groups.join('\n'),
    traits: traits.map((one) => ({
      ...one,
      company: [...one.company],
      otherContext: one.otherContext.map((contexts) => [...contexts]),
    })),
    traitsOf: encode(new Uint8Array(traitsOf.buffer, traitsOf.byteOffset, traitsOf.byteLength)),
    titles: Object.fromEntries(titles),
    lexicon: Object.fromEntries(Object.entries(lexicon).map(([name, words]) => [name, [...words].join(' ')])),
    signs,
    givenNames,
  };
}

/**
 * The index that was stored.
 * @param decode base64 to bytes.
 * @throws where the stored value is not a whole index.
 */
export function loadIndex(stored: unknown, decode: (text: string) => Uint8Array<ArrayBuffer>): NameIndex {
  const result = v.safeParse(StoredIndex, stored);
  if (!result.success) throw new RangeError(DAMAGED);
  const index = result.output;
  return {
    ...index,
    entities: wordsOf(index.entities),
    kinds: index.kinds.split('\n'),
    groups: index.groups.split('\n'),
    automaton: automatonOf(decode(index.automaton)),
    // Copied: whole numbers lie at places that they divide.
    traitsOf: new Uint32Array(new Uint8Array(decode(index.traitsOf)).buffer),
    titles: new Map(Object.entries(index.titles)),
    lexicon: lexiconOf(index.lexicon),
  };
}
