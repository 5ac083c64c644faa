import { capitalsOf, NOBODY, type SurfaceForm } from '../core/index/surface-form.ts';
import { afterLam } from '../core/morphology/arabic.ts';
import { declinePhrase, type Gender } from '../core/morphology/phrase.ts';
import { LANGUAGES, type Language } from '../core/pack/language.ts';
import type { EntitySource, NameSource, NamesSource } from '../core/pack/schema.ts';
import { fold } from '../core/text/fold.ts';

/** A name as its author wrote it, with every form it takes in running text. */
export interface Name {
  readonly entity: string;
  readonly language: Language;
  /** Its place in the list of names of that language. */
  readonly position: number;
  readonly text: string;
  readonly forms: readonly SurfaceForm[];
}

/** As much of a pack as its names depend on. */
export interface NamedPack {
  readonly entities: Readonly<Record<string, Pick<EntitySource, 'names' | 'gender'>>>;
  readonly blockers?: NamesSource | undefined;
}

/** All names of a pack, blockers last. Senses name entities by their order in the pack. */
export function namesOf(pack: NamedPack): Name[] {
  const named = Object.entries(pack.entities).flatMap(([id, { names, gender }], number) =>
    expand(id, number, names, gender ?? 'thing'),
  );
  return pack.blockers ? [...named, ...expand('blockers', NOBODY, pack.blockers, 'thing')] : named;
}

function expand(entity: string, number: number, names: NamesSource, gender: Gender): Name[] {
  return LANGUAGES.flatMap((language) =>
    names[language].map((source, position) => {
      const text = typeof source === 'string' ? source : source.text;
      const forms = bracketed(source, language, gender).flatMap((form) => surfaceForms(form, number));
      return { entity, language, position, text, forms };
    }),
  );
}

/** The words of a form, and which of them are the mention. */
interface Bracketed {
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
}

function bracketed(source: NameSource, language: Language, gender: Gender): Bracketed[] {
  const { text, declined, forms = [] } = typeof source === 'string' ? { text: source } : source;
  const name = readBrackets(text);
  const listed = forms.map(readBrackets);
  if (language !== 'ru' && language !== 'uk') return [name, ...listed];
  const inflected = declinePhrase({ words: name.words, gender, ...(declined ? { declined } : {}) }, language);
  return [...inflected.map((words) => ({ ...name, words })), ...listed];
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

function surfaceForms({ words, from, to }: Bracketed, entity: number): SurfaceForm[] {
  const written = words.join(' ');
  const sense = { entity, capitals: capitalsOf(words), from, to };
  const form = { text: fold(written).text, sense: { ...sense, afterLam: false } };
  const elided = afterLam(written);
  return elided === undefined ? [form] : [form, { text: fold(elided).text, sense: { ...sense, afterLam: true } }];
}
