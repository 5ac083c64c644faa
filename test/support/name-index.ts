import { mergeIndex } from '../../src/compiler/merge-index.ts';
import { companyOf, gendersOf, namesOf, ownGivenNames } from '../../src/compiler/names.ts';
import type { NameIndex } from '../../src/core/index/name-index.ts';
import { Prefilter, type PrefilterData } from '../../src/core/index/prefilter.ts';
import { prefilterData } from '../../src/core/index/prefilter-source.ts';
import type { NameLanguage } from '../../src/core/pack/language.ts';
import type { EntitySource, NameSource } from '../../src/core/pack/schema.ts';

type Names = Partial<Record<NameLanguage, NameSource[]>>;
type Entity = Names & { [F in 'kind' | 'gender' | 'company']?: EntitySource[F] };

type Entities = Readonly<Record<string, Entity>>;

/** An index of a few names, built by the compiler's own code. Entity keys are the ids. */
export function indexOf(
  entities: Entities,
  blockers: Names = {},
  givenNames: string[] = [],
  titles: ReadonlyMap<string, string> = new Map(),
): NameIndex {
  const pack = packOf(entities, blockers);
  const forms = namesOf(pack).flatMap((name) => name.forms);
  const bearers = { ownGivenNames: ownGivenNames(pack), company: companyOf(pack), genders: gendersOf(pack) };
  return mergeIndex([{ entities: Object.keys(entities), forms, ...bearers }], { names: new Set(givenNames), titles });
}

/** The prefilter of a few names. */
export function prefilterOf(entities: Entities): Prefilter {
  return new Prefilter(prefilterDataOf(entities));
}

/** The same as it is stored. */
export function prefilterDataOf(entities: Entities): PrefilterData {
  return prefilterData(namesOf(packOf(entities)).flatMap((name) => name.forms));
}

function packOf(entities: Entities, blockers: Names = {}): Parameters<typeof namesOf>[0] {
  return {
    entities: Object.fromEntries(
      Object.entries(entities).map(([id, { kind, gender, company, ...names }]) => [
        id,
        { kind, gender, company, names },
      ]),
    ),
    blockers,
  };
}
