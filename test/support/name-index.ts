import { mergeIndex } from '../../src/compiler/bundle.ts';
import { namesOf } from '../../src/compiler/names.ts';
import type { NameIndex } from '../../src/core/index/name-index.ts';
import type { Language } from '../../src/core/pack/language.ts';
import type { EntitySource, NameSource, NamesSource } from '../../src/core/pack/schema.ts';

type Names = Partial<Record<Language, NameSource[]>>;
type Entity = Names & Pick<EntitySource, 'gender'>;

/** An index of a few names, built by the compiler's own code. Entity keys are the ids. */
export function indexOf(entities: Readonly<Record<string, Entity>>, blockers: Names = {}): NameIndex {
  const pack = {
    entities: Object.fromEntries(
      Object.entries(entities).map(([id, { gender, ...names }]) => [id, { gender, names: complete(names) }]),
    ),
    blockers: complete(blockers),
  };
  return mergeIndex([{ entities: Object.keys(entities), forms: namesOf(pack).flatMap(({ forms }) => forms) }]);
}

function complete(names: Names): NamesSource {
  return { ar: [], en: [], ru: [], uk: [], ...names };
}
