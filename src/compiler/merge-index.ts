import { buildNameIndex, type NameIndex } from '../core/index/name-index.ts';
import { NOBODY, type SurfaceForm } from '../core/index/surface-form.ts';
import type { GivenNames } from './given-names.ts';

/** What of a pack goes into the index. */
export interface IndexedPack {
  /** Keys of its entities; senses of the forms name them by position. */
  readonly entities: readonly string[];
  readonly forms: readonly SurfaceForm[];
  /** For each entity; see `NameIndex`. */
  readonly ownGivenNames: readonly (readonly string[])[];
  readonly company: readonly (readonly number[])[];
  readonly otherContext?: readonly (RegExp | undefined)[];
  readonly genders: readonly string[];
}

/** One index of the names of several packs. */
export function mergeIndex(packs: readonly IndexedPack[], { names, titles }: GivenNames): NameIndex {
  const entities: string[] = [];
  const forms: SurfaceForm[] = [];
  const company: number[][] = [];
  for (const pack of packs) {
    const first = entities.length;
    entities.push(...pack.entities);
    company.push(...pack.company.map((others) => others.map((other) => first + other)));
    for (const { text, sense } of pack.forms) {
      forms.push({ text, sense: sense.entity === NOBODY ? sense : { ...sense, entity: first + sense.entity } });
    }
  }
  return buildNameIndex({
    entities,
    forms,
    ownGivenNames: packs.flatMap((pack) => pack.ownGivenNames),
    company,
    otherContext: packs.flatMap(({ entities, otherContext }) =>
      entities.map((_, position) => otherContext?.[position]),
    ),
    genders: packs.flatMap((pack) => pack.genders),
    titles,
    givenNames: names,
  });
}
