import * as v from 'valibot';
import { chooseLanguage, LANGUAGES, type Language } from '../core/pack/language.ts';
import { browser } from './browser.ts';
import { StoredChoice } from './stored-choice.ts';

/** The language to show cards in, in every page at once. */
export class ReaderLanguage extends StoredChoice<Language> {
  constructor() {
    super('language', v.picklist(LANGUAGES));
  }

  /** What the reader has chosen; else the first that the reader asks web pages for and cards exist in, else the browser's own. */
  get current(): Language {
    return this.value ?? chooseLanguage([...navigator.languages, browser.i18n.getUILanguage()]);
  }
}
