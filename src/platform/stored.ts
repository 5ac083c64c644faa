import type * as v from 'valibot';
import { browser } from './browser.ts';
import { requestRepair } from './repair-request.ts';
import { valid } from './valid.ts';

/** The reads that have been asked for since the last turn of the event loop's microtasks, which go to the browser together. */
let asked: { readonly keys: Set<string>; readonly answer: Promise<Record<string, unknown>> } | undefined;

/** What is stored under a key, not yet validated. Reads asked for at once are one call: each call takes some milliseconds. */
export async function readStored(key: string): Promise<unknown> {
  asked ??= gather();
  const { keys, answer } = asked;
  keys.add(key);
  return (await answer)[key];
}

/**
 * What the background script has put under a key. Where that is missing or damaged it is asked for it, and to put it there again.
 * @returns none where nothing is to lie there.
 */
export function readInstalled<T>(key: string, schema: v.GenericSchema<unknown, T>): Promise<T | undefined> {
  return readMade(key, (stored) => valid(schema, stored));
}

/**
 * The same of what has to be made into something else before it is of use.
 * @param make nothing, or throws, where what is stored is damaged.
 */
export async function readMade<T>(key: string, make: (stored: unknown) => T | undefined): Promise<T | undefined> {
  const made = (stored: unknown): T | undefined => {
    try {
      return make(stored);
    } catch {
      return undefined;
    }
  };
  return made(await readStored(key)) ?? made(await requestRepair(key));
}

function gather(): NonNullable<typeof asked> {
  const keys = new Set<string>();
  const send = async (): Promise<Record<string, unknown>> => {
    await undefined;
    asked = undefined;
    try {
      return await browser.storage.local.get([...keys]);
    } catch {
      // The browser's own files are damaged, or the extension is gone: as if nothing were there.
      return {};
    }
  };
  return { keys, answer: send() };
}
