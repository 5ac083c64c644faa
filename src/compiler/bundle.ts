import { createHash } from 'node:crypto';
import type { Bundle } from '../core/index/bundle.ts';
import { prefilterData } from '../core/index/prefilter-source.ts';
import { storeIndex } from '../core/index/stored-index.ts';
import type { CompiledPack } from './compile.ts';
import type { GivenNames } from './given-names.ts';
import { mergeIndex } from './merge-index.ts';

/** Puts compiled packs together as the extension ships them. */
export function buildBundle(packs: readonly CompiledPack[], givenNames: GivenNames): Bundle {
  const index = storeIndex(mergeIndex(packs, givenNames), (bytes) => Buffer.from(bytes).toString('base64'));
  const prefilter = prefilterData(packs.flatMap(({ forms }) => forms));
  const cards = packs.flatMap((pack) => pack.cards);
  const version = createHash('sha256').update(JSON.stringify({ prefilter, index, cards })).digest('hex').slice(0, 16);
  return { version, prefilter, index, cards };
}
