import { mergeIndex } from '../../src/compiler/merge-index.ts';
import { companyOf, gendersOf, namesOf, ownGivenNames } from '../../src/compiler/names.ts';
import type { PrefilterData } from '../../src/core/index/prefilter.ts';
import { prefilterData } from '../../src/core/index/prefilter-source.ts';
import { type StoredIndex, storeIndex } from '../../src/core/index/stored-index.ts';
import type { SurfaceForm } from '../../src/core/index/surface-form.ts';
import { randomWith } from './random.ts';

const GIVEN = {
  en: ['Anna', 'Boris', 'Clara', 'David', 'Elena', 'Felix', 'Greta', 'Henry', 'Irene', 'Jacob'],
  ru: ['Анна', 'Борис', 'Клара', 'Давид', 'Елена', 'Феликс', 'Грета', 'Генри', 'Ирина', 'Яков'],
  uk: ['Анна', 'Борис', 'Клара', 'Давид', 'Олена', 'Фелікс', 'Грета', 'Генрі', 'Ірина', 'Яків'],
  ar: ['آنا', 'بوريس', 'كلارا', 'ديفيد', 'إيلينا', 'فيليكس', 'غريتا', 'هنري', 'إيرين', 'ياكوب'],
} as const;

const SYLLABLES = {
  en: ['ba', 'ko', 'ri', 'len', 'sto', 'mar', 'vi', 'tan', 'gor', 'du', 'shel', 'pre'],
  ru: ['ба', 'ко', 'ри', 'лен', 'сто', 'мар', 'ви', 'тан', 'гор', 'ду', 'шел', 'пре'],
  uk: ['ба', 'ко', 'рі', 'лен', 'сто', 'мар', 'ви', 'тан', 'гор', 'ду', 'шел', 'пре'],
  ar: ['با', 'كو', 'ري', 'لن', 'ستو', 'مار', 'في', 'تان', 'غور', 'دو', 'شيل', 'بري'],
} as const;

const ENDINGS = { en: 'kov', ru: 'ков', uk: 'ков', ar: 'كوف' } as const;
const LANGUAGES = ['ar', 'en', 'ru', 'uk'] as const;

export interface SyntheticPack {
  readonly prefilter: PrefilterData;
  readonly index: StoredIndex;
  readonly forms: number;
}

/** A pack of so many persons and places, each named in full and by one word in four languages, in all their forms. */
export function syntheticPack(entities: number): SyntheticPack {
  const random = randomWith(entities);
  const pack = {
    entities: Object.fromEntries(
      Array.from({ length: entities }, (_, number) => {
        const syllables = Array.from({ length: 2 + random(3) }, () => random(SYLLABLES.en.length));
        const isPerson = random(3) > 0;
        const given = random(GIVEN.en.length);
        const names = Object.fromEntries(
          LANGUAGES.map((language) => {
            const stem = syllables.map((at) => SYLLABLES[language][at] ?? '').join('');
            const word = stem.charAt(0).toUpperCase() + stem.slice(1) + (isPerson ? ENDINGS[language] : '');
            return [language, isPerson ? [`${GIVEN[language][given]} ${word}`, word] : [word]];
          }),
        );
        return [`e${number}`, { names, ...(isPerson ? { gender: 'masculine' as const } : { kind: 'place' as const }) }];
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
    forms: forms.length,
  };
}
