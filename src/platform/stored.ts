import { browser } from './browser.ts';

/** The reads that have been asked for since the last turn of the event loop's microtasks, which go to the browser together. */
let asked: { readonly keys: Set<string>; readonly answer: Promise<Record<string, unknown>> } | undefined;

/** What is stored under a key, not yet validated. Reads asked for at once are one call: each call takes some milliseconds. */
export async function readStored(key: string): Promise<unknown> {
  asked ??= gather();
  const { keys, answer } = asked;
  keys.add(key);
  return (await answer)[key];
}

function gather(): NonNullable<typeof asked> {
  const keys = new Set<string>();
  const send = async (): Promise<Record<string, unknown>> => {
    await undefined;
    asked = undefined;
    return browser.storage.local.get([...keys]);
  };
  return { keys, answer: send() };
}
