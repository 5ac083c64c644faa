import * as v from 'valibot';
import { chooseLanguage, LANGUAGES, type Language } from '../core/pack/language.ts';
import { browser } from './browser.ts';

const KEY = 'language';
const Stored = v.picklist(LANGUAGES);

/** The language to show cards in, in every page at once. */
export class ReaderLanguage {
  #chosen: Language | undefined;

  /** Follows what the reader chooses, here or in another page, until the signal. */
  async follow(signal: AbortSignal): Promise<void> {
    const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      if (area === 'local' && KEY in changes) this.#take(changes[KEY]?.newValue);
    };
    browser.storage.onChanged.addListener(listener);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
    this.#take((await browser.storage.local.get(KEY))[KEY]);
  }

  /** What the reader has chosen; else the first that the reader asks web pages for and cards exist in, else the browser's own. */
  get current(): Language {
    return this.#chosen ?? chooseLanguage([...navigator.languages, browser.i18n.getUILanguage()]);
  }

  /** Keeps the reader's choice. */
  async choose(language: Language): Promise<void> {
    this.#chosen = language;
    await browser.storage.local.set({ [KEY]: language });
  }

  #take(stored: unknown): void {
    const result = v.safeParse(Stored, stored);
    this.#chosen = result.success ? result.output : undefined;
  }
}
