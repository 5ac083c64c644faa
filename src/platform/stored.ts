import { browser } from './browser.ts';
import { requestRepair } from './repair-request.ts';

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
 * What the background script has put under a key. Where that is missing or damaged it is asked to put it there again.
 * @param parse makes of it what is wanted; throws where it cannot.
 * @returns none where it cannot be restored either.
 */
export async function readInstalled<T>(key: string, parse: (stored: unknown) => T): Promise<T | undefined> {
  for (const isAgain of [false, true]) {
    try {
      return parse(await readStored(key));
    } catch {
      if (isAgain || !(await requestRepair())) break;
    }
  }
  return undefined;
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
