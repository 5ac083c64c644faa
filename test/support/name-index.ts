import { mergeIndex } from '../../src/compiler/merge-index.ts';
import { companyOf, gendersOf, namesOf, ownGivenNames } from '../../src/compiler/names.ts';
import type { NameIndex } from '../../src/core/index/name-index.ts';
import type { NameLanguage } from '../../src/core/pack/language.ts';
import type { EntitySource, NameSource } from '../../src/core/pack/schema.ts';

type Names = Partial<Record<NameLanguage, NameSource[]>>;
type Entity = Names & { [F in 'kind' | 'gender' | 'company']?: EntitySource[F] };

/** An index of a few names, built by the compiler's own code. Entity keys are the ids. */
export function indexOf(
  entities: Readonly<Record<string, Entity>>,
  blockers: Names = {},
  givenNames: string[] = [],
  titles: ReadonlyMap<string, string> = new Map(),
): NameIndex {
  const pack = {
    entities: Object.fromEntries(
      Object.entries(entities).map(([id, { kind, gender, company, ...names }]) => [
        id,
        { kind, gender, company, names },
      ]),
    ),
    blockers,
  };
  const forms = namesOf(pack).flatMap((name) => name.forms);
  const bearers = { ownGivenNames: ownGivenNames(pack), company: companyOf(pack), genders: gendersOf(pack) };
  return mergeIndex([{ entities: Object.keys(entities), forms, ...bearers }], { names: new Set(givenNames), titles });
}
