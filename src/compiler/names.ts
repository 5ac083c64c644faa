import { capitalsOf, NOBODY, type Sense, type SurfaceForm } from '../core/index/surface-form.ts';
import { afterLam } from '../core/morphology/arabic.ts';
import { inflect } from '../core/morphology/inflect.ts';
import type { Gender } from '../core/morphology/phrase.ts';
import { NAME_LANGUAGES, type NameLanguage } from '../core/pack/language.ts';
import type { EntitySource, NameSource, NamesSource } from '../core/pack/schema.ts';
import { fold } from '../core/text/fold.ts';
import type { SignedLanguage } from '../core/text/signature.ts';
import { isSigned } from '../core/text/signs.ts';

/** A name as its author wrote it, with every form it takes in running text. */
export interface Name {
  readonly entity: string;
  readonly language: NameLanguage;
  /** Its place in the list of names of that language. */
  readonly position: number;
  readonly text: string;
  /** Another entity may bear it too. */
  readonly shared: boolean;
  readonly forms: readonly SurfaceForm[];
}

/** What stands for an entity in the names of a pack that are none's. */
export const BLOCKERS = 'blockers';

/** As much of an entity as its names depend on. */
type NamedEntity = { readonly names: NamesSource } & {
  readonly [F in 'kind' | 'gender' | 'company' | 'otherContext']?: EntitySource[F] | undefined;
};

/** As much of a pack as its names depend on. */
export interface NamedPack {
  readonly entities: Readonly<Record<string, NamedEntity>>;
  readonly blockers?: NamesSource | undefined;
}

const BLOCKER: Owner = { entity: BLOCKERS, number: NOBODY, isPlace: false, isShared: false, gender: 'thing' };

/** All names of a pack, blockers last. Senses name entities by their order in the pack. */
export function namesOf(pack: NamedPack): Name[] {
  const named = Object.entries(pack.entities).flatMap(([id, { names, kind, gender, otherContext }], number) =>
    expand(
      {
        entity: id,
        number,
        isPlace: kind === 'place',
        isShared: otherContext !== undefined,
        gender: gender ?? 'thing',
      },
      names,
    ),
  );
  return pack.blockers ? [...named, ...expand(BLOCKER, pack.blockers)] : named;
}

/** For each entity of a pack, the given names of its own in all their forms, folded; none for what is no person. */
export function ownGivenNames({ entities }: NamedPack): string[][] {
  return Object.values(entities).map(({ names, gender }) =>
    gender
      ? unique(
          NAME_LANGUAGES.flatMap((language) =>
            (names[language] ?? []).flatMap((name) => givenForms(textOf(name), language, gender)),
          ),
        )
      : [],
  );
}

/** For each entity of a pack the positions of those it is met with; see `Traits`. */
export function companyOf({ entities }: NamedPack): number[][] {
  const ids = Object.keys(entities);
  return Object.values(entities).map(({ company = [] }) => company.map((other) => ids.indexOf(other)));
}

/** For each entity of a pack the gender of a person; empty for what is none. */
export function gendersOf({ entities }: NamedPack): string[] {
  return Object.values(entities).map(({ gender = '' }) => gender);
}

/** All forms of the first word of a full name, folded. */
function givenForms(text: string, language: NameLanguage, gender: Gender): string[] {
  const [given = '', ...others] = partsOf(text);
  return others.length === 0 || text.includes('[')
    ? []
    : inflect({ words: [given], gender }, language).map((form) => fold(form.join(' ')).text);
}

interface Owner {
  readonly entity: string;
  readonly number: number;
  readonly isPlace: boolean;
  /** Others bear its bare name: see `otherContext`. */
  readonly isShared: boolean;
  readonly gender: Gender;
}

function expand({ entity, number, isPlace, isShared, gender }: Owner, names: NamesSource): Name[] {
  const traits = traitsByText(names);
  return NAME_LANGUAGES.flatMap((language) => {
    const list = names[language] ?? [];
    const surnames = gender === 'thing' ? new Set<string>() : new Set(list.map(textOf).flatMap(surnameOf));
    return list.map((source, position) => {
      const text = textOf(source);
      const { common, surname, shared = false } = traits.get(fold(text).text) ?? {};
      const alone = surname || surnames.has(text) ? ('surname' as const) : undefined;
      const person = gender !== 'thing' && partsOf(text).length > 1 ? ('full' as const) : alone;
      const only = onlyIn(text, language);
      const sense = {
        entity: number,
        ...(person && { person }),
        ...(isPlace && { place: true }),
        ...(isShared && (alone || isBare(text, list.map(textOf))) && { bare: true }),
        ...(common && { common }),
        ...(only && { only }),
      };
      const forms = bracketed(source, language, gender).flatMap((form) => surfaceForms(form, sense));
      return { entity, language, position, text, shared, forms };
    });
  });
}

type Traits = { [T in 'common' | 'surname' | 'shared']?: true | undefined };

/** What an author says of a name holds for it in every language that writes it so (folded): text does not tell which it is of. */
function traitsByText(names: NamesSource): Map<string, Traits> {
  const traits = new Map<string, Traits>();
  for (const source of NAME_LANGUAGES.flatMap((language) => names[language] ?? [])) {
    if (typeof source === 'string') continue;
    const { text, common, surname, shared } = source;
    const key = fold(text).text;
    const said = traits.get(key) ?? {};
    traits.set(key, {
      common: common ?? said.common,
      surname: surname ?? said.surname,
      shared: shared ?? said.shared,
    });
  }
  return traits;
}

/** Up to how many letters an abbreviation is likely to be another one's too. */
const SHORT = 3;

/** Persian words are Arabic ones after folding, and short abbreviations of one language are others of the next. */
function onlyIn(text: string, language: NameLanguage): SignedLanguage | undefined {
  if (!isSigned(language)) return undefined;
  const isShort = text.length <= SHORT && text === text.toUpperCase();
  return language === 'fa' || isShort ? language : undefined;
}

/** Whether no other name of the list is part of a name. */
function isBare(text: string, list: readonly string[]): boolean {
  return !text.includes('[') && !list.some((other) => other !== text && text.includes(other));
}

function textOf(source: NameSource): string {
  return typeof source === 'string' ? source : source.text;
}

function surnameOf(text: string): string[] {
  return partsOf(text).slice(1).slice(-1);
}

/** The given name, the surname and what stands between; Chinese parts a foreign name by middle dots («唐纳德·特朗普»). */
function partsOf(text: string): string[] {
  return text.split(/\s+|·/);
}

/** The words of a form, and which of them are the mention. */
interface Bracketed {
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
}

function bracketed(source: NameSource, language: NameLanguage, gender: Gender): Bracketed[] {
  const { text, declined, forms = [] } = typeof source === 'string' ? { text: source } : source;
  const name = readBrackets(text);
  const inflected = inflect({ words: name.words, gender, ...(declined ? { declined } : {}) }, language);
  const isWhole = name.to - name.from === name.words.length;
  return [
    ...inflected
      // A form whose words are joined to fewer has no brackets to keep to.
      .filter((words) => isWhole || words.length === name.words.length)
      .map((words) => ({ ...name, words, ...(isWhole && { to: words.length }) })),
    ...forms.map(readBrackets),
  ];
}

function readBrackets(text: string): Bracketed {
  const words = text.trim().split(/\s+/);
  const open = words.findIndex((word) => word.startsWith('['));
  const close = words.findIndex((word) => word.endsWith(']'));
  return {
    words: words.map((word) => word.replace(/^\[|\]$/g, '')),
    from: Math.max(open, 0),
    to: close < 0 ? words.length : close + 1,
  };
}

function surfaceForms(
  { words, from, to }: Bracketed,
  traits: Omit<Sense, 'capitals' | 'from' | 'to' | 'afterLam'>,
): SurfaceForm[] {
  const written = words.join(' ');
  const sense = { ...traits, capitals: capitalsOf(words), from, to };
  const form = { text: fold(written).text, sense: { ...sense, afterLam: false } };
  const elided = afterLam(written);
  return elided === undefined ? [form] : [form, { text: fold(elided).text, sense: { ...sense, afterLam: true } }];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
