import { createHash } from 'node:crypto';
import { buildNameIndex, type NameIndex } from '../core/index/name-index.ts';
import { storeIndex } from '../core/index/stored-index.ts';
import { NOBODY, type SurfaceForm } from '../core/index/surface-form.ts';
import type { Bundle } from '../core/pack/bundle.ts';
import type { CompiledPack } from './compile.ts';

const base64 = {
  encode: (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64'),
  decode: (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'base64')),
};

/** Puts compiled packs together as the extension ships them. */
export function buildBundle(packs: readonly CompiledPack[]): Bundle {
  const index = storeIndex(mergeIndex(packs), base64);
  const cards = packs.flatMap((pack) => pack.cards);
  const version = createHash('sha256').update(JSON.stringify({ index, cards })).digest('hex').slice(0, 16);
  return { version, index, cards };
}

/** One index of the names of several packs. */
export function mergeIndex(packs: readonly Pick<CompiledPack, 'entities' | 'forms'>[]): NameIndex {
  const entities: string[] = [];
  const forms: SurfaceForm[] = [];
  for (const pack of packs) {
    const first = entities.length;
    entities.push(...pack.entities);
    for (const { text, sense } of pack.forms) {
      forms.push({ text, sense: sense.entity === NOBODY ? sense : { ...sense, entity: first + sense.entity } });
    }
  }
  return buildNameIndex(entities, forms);
}
