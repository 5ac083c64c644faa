import type { Bundle } from '../core/index/bundle.ts';
import { LANGUAGES, type Language } from '../core/pack/language.ts';
import { STYLE } from './card-style.ts';
import { browser } from './polyfilled.ts';
import { BUNDLE_VERSION, cardKey, INDEX, PREFILTER } from './storage.ts';
import { textsKey } from './strings.ts';

/** What every card is drawn with. */
export interface CardLook {
  /** The interface texts by language. */
  readonly texts: Readonly<Record<Language, object>>;
  /** The style sheet. */
  readonly style: string;
}

/**
 * The bundle, and what cards are drawn with, as they lie in storage, where every page reads them. Nothing else that lies there
 * is touched: it is the reader's own.
 */
export class InstalledBundle {
  readonly #entries: Readonly<Record<string, unknown>>;
  /** One thing is done after another: who asks for a repair while the bundle is being installed finds it whole. */
  #last: Promise<void> = Promise.resolve();
  readonly #said = new Set<string>();

  constructor({ version, prefilter, index, cards }: Bundle, { texts, style }: CardLook) {
    this.#entries = {
      ...Object.fromEntries(cards.map((card) => [cardKey(card.key), card])),
      ...Object.fromEntries(LANGUAGES.map((language) => [textsKey(language), texts[language]])),
      [PREFILTER]: prefilter,
      [STYLE]: style,
      [INDEX]: index,
      [BUNDLE_VERSION]: version,
    };
  }

  /**
   * Puts it into storage in place of an older one. Content scripts that are running follow at once.
   * @param always also where the same bundle is there: after an update of the extension, whose texts may be new.
   */
  install(always: boolean): Promise<void> {
    return this.#after(async () => {
      const version = this.#entries[BUNDLE_VERSION];
      const isThere = !always && (await readAll([BUNDLE_VERSION]))[BUNDLE_VERSION] === version;
      if (!isThere) await this.#write();
    });
  }

  /**
   * Puts it into storage again where anything of it is damaged or missing there, and says so once.
   * @returns what is to lie there under a key, also where there is no room for it.
   */
  async repair(key: string): Promise<unknown> {
    await this.#after(async () => {
      const stored = await readAll(Object.keys(this.#entries));
      if (canonical(stored) === canonical(this.#entries)) return;
      this.#say('Sidelight: what was stored is damaged; the bundled pack takes its place.');
      await this.#write();
    });
    return this.#entries[key];
  }

  #after(step: () => Promise<void>): Promise<void> {
    const done = this.#last.then(step);
    this.#last = done;
    return done;
  }

  /** Says a thing once, however many pages ask. */
  #say(text: string, ...details: unknown[]): void {
    if (!this.#said.has(text)) console.warn(text, ...details);
    this.#said.add(text);
  }

  /** Where there is no room, says so and leaves what is there. */
  async #write(): Promise<void> {
    try {
      // One call, so that no page sees an index without its cards.
      await browser.storage.local.set({ ...this.#entries });
    } catch (error) {
      this.#say('Sidelight: the bundled pack cannot be stored. Free some disk space and restart the browser.', error);
    }
  }
}

/** What lies under some keys; nothing where the browser's own files are damaged. */
async function readAll(keys: string[]): Promise<Record<string, unknown>> {
  return browser.storage.local.get(keys).catch(() => ({}));
}

/** A value as text, in which the order of an object's keys does not show: browsers store them in one of their own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
