import ar from '../../public/_locales/ar/card.json';
import en from '../../public/_locales/en/card.json';
import ru from '../../public/_locales/ru/card.json';
import uk from '../../public/_locales/uk/card.json';
import type { Language } from '../core/pack/language.ts';

type Texts = typeof en;
const TEXTS: Readonly<Record<Language, Texts>> = { ar, en, ru, uk };

/** Names of the interface texts in `public/_locales`. */
export type StringKey = keyof Texts;

/** An interface text; `{name}` in it stands for the value of that name. */
export type Strings = (key: StringKey, values?: Readonly<Record<string, string>>) => string;

/**
 * The interface texts in one language. They are built in from the `card.json` of each locale, and not asked of `browser.i18n`, which
 * knows only the browser's own language while a card may be read in another. What the browser itself shows of the extension
 * stands beside them in `messages.json`.
 */
export function stringsIn(language: Language): Strings {
  return (key, values = {}) => TEXTS[language][key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
