import { chooseLanguage, type Language } from '../core/pack/language.ts';
import { browser } from './browser.ts';

/** The language to show cards in: the first the reader asks web pages for that cards exist in, else the browser's own. */
export function readerLanguage(): Language {
  return chooseLanguage([...navigator.languages, browser.i18n.getUILanguage()]);
}
