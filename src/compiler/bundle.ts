import { createHash } from 'node:crypto';
import type { Bundle } from '../core/index/bundle.ts';
import { buildNameIndex, type NameIndex } from '../core/index/name-index.ts';
import { storeIndex } from '../core/index/stored-index.ts';
import { NOBODY, type SurfaceForm } from '../core/index/surface-form.ts';
import type { CompiledPack } from './compile.ts';

/** Puts compiled packs together as the extension ships them. */
export function buildBundle(packs: readonly CompiledPack[], givenNames: Iterable<string>): Bundle {
  const index = storeIndex(mergeIndex(packs, givenNames), (bytes) => Buffer.from(bytes).toString('base64'));
  const cards = packs.flatMap((pack) => pack.cards);
  const version = createHash('sha256').update(JSON.stringify({ index, cards })).digest('hex').slice(0, 16);
  return { version, index, cards };
}

/** What of a pack goes into the index. */
export type IndexedPack = Pick<CompiledPack, 'entities' | 'forms' | 'ownGivenNames'>;

/** One index of the names of several packs. */
export function mergeIndex(packs: readonly IndexedPack[], givenNames: Iterable<string>): NameIndex {
  const entities: string[] = [];
  const forms: SurfaceForm[] = [];
  for (const pack of packs) {
    const first = entities.length;
    entities.push(...pack.entities);
    for (const { text, sense } of pack.forms) {
      forms.push({ text, sense: sense.entity === NOBODY ? sense : { ...sense, entity: first + sense.entity } });
    }
  }
  return buildNameIndex({ entities, forms, ownGivenNames: packs.flatMap((pack) => pack.ownGivenNames), givenNames });
}
