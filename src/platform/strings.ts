import * as v from 'valibot';
import type { Language } from '../core/pack/language.ts';
import { readInstalled } from './stored.ts';
import type { Texts } from './texts.ts';

/** Names of the interface texts in `public/_locales`. */
export type StringKey = keyof Texts;

/** An interface text; `{name}` in it stands for the value of that name. */
export type Strings = (key: StringKey, values?: Readonly<Record<string, string>>) => string;

const Stored = v.record(v.string(), v.string());

/** Where the texts of a language are kept. */
export const textsKey = (language: Language): string => `texts/${language}`;

/** Texts that were read once: they change with the extension alone, whose scripts end then. */
const known = new Map<Language, Strings>();

/**
 * The card's texts in one language. They are not asked of `browser.i18n`, which knows only the browser's own language while a
 * card may be read in another. What the browser itself shows of the extension stands in `messages.json`.
 */
export async function readStrings(language: Language): Promise<Strings> {
  const before = known.get(language);
  if (before) return before;
  const stored = await readInstalled(textsKey(language), Stored);
  const texts = stored ?? {};
  const strings: Strings = (name, values = {}) =>
    (texts[name] ?? name).replace(/\{(\w+)\}/g, (_, value: string) => values[value] ?? '');
  if (stored) known.set(language, strings);
  return strings;
}
