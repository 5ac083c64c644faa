import * as v from 'valibot';
import { lexiconOf } from '../morphology/lexicon.ts';
import { decodeAutomaton, encodeAutomaton } from './automaton.ts';
import type { NameIndex } from './name-index.ts';

const sense = v.object({
  entity: v.number(),
  capitals: v.string(),
  from: v.number(),
  to: v.number(),
  afterLam: v.boolean(),
  person: v.optional(v.picklist(['full', 'surname'])),
  place: v.optional(v.boolean()),
  bare: v.optional(v.boolean()),
  common: v.optional(v.boolean()),
  only: v.optional(v.picklist(['es', 'fa', 'tr'])),
});

/** The index as `storage.local` can keep it, which takes no typed arrays in Chrome. */
export const StoredIndex = v.object({
  entities: v.array(v.string()),
  senses: v.array(v.array(sense)),
  ownGivenNames: v.array(v.array(v.string())),
  company: v.array(v.array(v.number())),
  /** Sources of expressions; empty for none. */
  otherContext: v.array(v.string()),
  genders: v.array(v.string()),
  titles: v.record(v.string(), v.string()),
  /** Lists of words, one space between them. */
  lexicon: v.record(v.string(), v.string()),
  /** One space between names. */
  givenNames: v.string(),
  /** The automaton's bytes in base64. */
  automaton: v.string(),
});

export type StoredIndex = v.InferOutput<typeof StoredIndex>;

/**
 * The index as it is stored.
 * @param encode bytes to base64; core knows neither the browser's way nor Node's.
 */
export function storeIndex(index: NameIndex, encode: (bytes: Uint8Array) => string): StoredIndex {
  const { entities, senses, ownGivenNames, company, otherContext, genders, titles, givenNames, lexicon, automaton } =
    index;
  return {
    entities: [...entities],
    senses: senses.map((set) => [...set]),
    ownGivenNames: ownGivenNames.map((names) => [...names]),
    company: company.map((others) => [...others]),
    otherContext: otherContext.map((context) => context?.source ?? ''),
    genders: [...genders],
    titles: Object.fromEntries(titles),
    lexicon: Object.fromEntries(Object.entries(lexicon).map(([name, words]) => [name, [...words].join(' ')])),
    givenNames: [...givenNames].join(' '),
    automaton: encode(encodeAutomaton(automaton)),
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
  const { automaton, givenNames, titles, lexicon, otherContext, ...rest } = result.output;
  return {
    ...rest,
    lexicon: lexiconOf(lexicon),
    otherContext: otherContext.map((source) => (source ? new RegExp(source) : undefined)),
    titles: new Map(Object.entries(titles)),
    givenNames: new Set(givenNames.split(' ')),
    automaton: decodeAutomaton(decode(automaton)),
  };
}
