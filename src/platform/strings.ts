import ar from '../../public/_locales/ar/messages.json';
import en from '../../public/_locales/en/messages.json';
import ru from '../../public/_locales/ru/messages.json';
import uk from '../../public/_locales/uk/messages.json';
import type { Language } from '../core/pack/language.ts';

type Messages = typeof en;
const MESSAGES: Readonly<Record<Language, Messages>> = { ar, en, ru, uk };

/** Names of the interface texts in `public/_locales`. */
export type StringKey = keyof Messages;

/** An interface text; `{name}` in it stands for the value of that name. */
export type Strings = (key: StringKey, values?: Readonly<Record<string, string>>) => string;

/**
 * The interface texts in one language. They are taken from `_locales` when the extension is built, and not asked of
 * `browser.i18n`, which knows only the browser's own language while a card may be read in another.
 */
export function stringsIn(language: Language): Strings {
  return (key, values = {}) =>
    MESSAGES[language][key].message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
