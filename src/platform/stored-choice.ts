import type * as v from 'valibot';
import { browser } from './browser.ts';
import { onStoredChange } from './on-stored-change.ts';
import { readStored } from './stored.ts';
import { valid } from './valid.ts';

/** Something that the reader chooses, in all pages at once; nothing where they have not, or what is stored is damaged. */
export class StoredChoice<T> {
  readonly #key: string;
  readonly #schema: v.GenericSchema<unknown, T>;
  readonly #onChange: ((value?: T) => void) | undefined;
  #value: T | undefined;

  /** @param onChange called with what is chosen whenever that has been read. */
  constructor(key: string, schema: v.GenericSchema<unknown, T>, onChange?: (value?: T) => void) {
    this.#key = key;
    this.#schema = schema;
    this.#onChange = onChange;
  }

  get value(): T | undefined {
    return this.#value;
  }

  /** Follows what the reader chooses, here or elsewhere, until the signal. */
  follow(signal: AbortSignal): this {
    onStoredChange(this.#key, (value) => this.#take(value), signal);
    void this.read();
    return this;
  }

  /** Reads what is chosen now, for where a change may have been missed. */
  async read(): Promise<void> {
    this.#take(await readStored(this.#key));
  }

  /** Keeps a choice; where it cannot be stored, for this page alone. */
  async choose(value: T): Promise<void> {
    this.#value = value;
    try {
      await browser.storage.local.set({ [this.#key]: value });
    } catch (error) {
      console.warn('Sidelight: the choice cannot be stored. Free some disk space to keep it.', error);
    }
  }

  #take(stored: unknown): void {
    this.#value = valid(this.#schema, stored);
    this.#onChange?.(this.#value);
  }
}
