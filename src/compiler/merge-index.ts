import { buildNameIndex } from '../core/index/build-name-index.ts';
import type { NameIndex, Traits } from '../core/index/name-index.ts';
import { NOBODY, type SurfaceForm } from '../core/index/surface-form.ts';
import type { GivenNames } from './given-names.ts';

/** What of a pack goes into the index. */
export interface IndexedPack {
  /** Keys of its entities; senses of the forms name them by position. */
  readonly entities: readonly string[];
  readonly forms: readonly SurfaceForm[];
  /** For each entity; see `Traits`. */
  readonly ownGivenNames: readonly (readonly string[])[];
  readonly company: readonly (readonly number[])[];
  readonly otherContext?: readonly Traits['otherContext'][];
  readonly genders: readonly string[];
}

/** One index of the names of several packs. */
export function mergeIndex(packs: readonly IndexedPack[], { names, titles }: GivenNames): NameIndex {
  const entities: string[] = [];
  const forms: SurfaceForm[] = [];
  const traits: Traits[] = [];
  for (const pack of packs) {
    const first = entities.length;
    for (const entity of pack.entities) entities.push(entity);
    for (const position of pack.entities.keys()) {
      traits.push({
        ownGivenNames: pack.ownGivenNames[position]?.join(' ') ?? '',
        company: pack.company[position]?.map((other) => first + other) ?? [],
        otherContext: pack.otherContext?.[position] ?? [],
        gender: pack.genders[position] ?? '',
      });
    }
    for (const { text, sense } of pack.forms) {
      forms.push({ text, sense: sense.entity === NOBODY ? sense : { ...sense, entity: first + sense.entity } });
    }
  }
  return buildNameIndex({ entities, forms, traits, titles, givenNames: names });
}
