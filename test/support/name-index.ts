import { mergeIndex } from '../../src/compiler/bundle.ts';
import { namesOf, ownGivenNames } from '../../src/compiler/names.ts';
import type { NameIndex } from '../../src/core/index/name-index.ts';
import type { NameLanguage } from '../../src/core/pack/language.ts';
import type { EntitySource, NameSource } from '../../src/core/pack/schema.ts';

type Names = Partial<Record<NameLanguage, NameSource[]>>;
type Entity = Names & Pick<EntitySource, 'gender'>;

/** An index of a few names, built by the compiler's own code. Entity keys are the ids. */
export function indexOf(
  entities: Readonly<Record<string, Entity>>,
  blockers: Names = {},
  givenNames: string[] = [],
): NameIndex {
  const pack = {
    entities: Object.fromEntries(Object.entries(entities).map(([id, { gender, ...names }]) => [id, { gender, names }])),
    blockers,
  };
  const forms = namesOf(pack).flatMap((name) => name.forms);
  return mergeIndex([{ entities: Object.keys(entities), forms, ownGivenNames: ownGivenNames(pack) }], givenNames);
}
