import { mergeIndex } from '../../src/compiler/merge-index.ts';
import { companyOf, gendersOf, namesOf, ownGivenNames } from '../../src/compiler/names.ts';
import type { PrefilterData } from '../../src/core/index/prefilter.ts';
import { prefilterData } from '../../src/core/index/prefilter-source.ts';
import { type StoredIndex, storeIndex } from '../../src/core/index/stored-index.ts';
import type { SurfaceForm } from '../../src/core/index/surface-form.ts';
import { randomWith } from './random.ts';
import { LANGUAGES, namesWith } from './synthetic-names.ts';

/** How many given names there are of each gender. */
const GIVEN_NAMES = 200;

export interface SyntheticPack {
  readonly prefilter: PrefilterData;
  readonly index: StoredIndex;
}

/** A pack of so many persons and places, each named in full and by one word in four languages, in all their forms. */
export function syntheticPack(entities: number): SyntheticPack {
  const random = randomWith(entities);
  const name = namesWith(entities);
  const given = Array.from({ length: 2 * GIVEN_NAMES }, () => name(2, 3, false));
  const pack = {
    entities: Object.fromEntries(
      Array.from({ length: entities }, (_, number) => {
        const isPerson = random(3) > 0;
        const one = name(2, 3, isPerson);
        const first = random(given.length);
        const names = Object.fromEntries(
          LANGUAGES.map((language) => {
            const word = one[language];
            return [language, isPerson ? [`${given[first]?.[language]} ${word}`, word] : [word]];
          }),
        );
        const gender = first < GIVEN_NAMES ? ('masculine' as const) : ('feminine' as const);
        return [`synthetic/e${number}`, { names, ...(isPerson ? { gender } : { kind: 'place' as const }) }];
      }),
    ),
  };
  const forms: SurfaceForm[] = namesOf(pack).flatMap((name) => [...name.forms]);
  const bearers = { ownGivenNames: ownGivenNames(pack), company: companyOf(pack), genders: gendersOf(pack) };
  const index = mergeIndex([{ entities: Object.keys(pack.entities), forms, ...bearers }], {
    names: new Set(),
    titles: new Map(),
  });
  return {
    prefilter: prefilterData(forms),
    index: storeIndex(index, (bytes) => Buffer.from(bytes).toString('base64')),
  };
}
