import type * as v from 'valibot';
import { browser } from './browser.ts';
import { listen } from './listen.ts';
import { valid } from './valid.ts';

/** Calls back with each message of a form that the background script sends to this page, until the signal. */
export function onMessage<T>(
  form: v.GenericSchema<unknown, T>,
  callback: (message: T) => void,
  signal: AbortSignal,
): void {
  const listener = (message: unknown): undefined => {
    const read = valid(form, message);
    if (read) callback(read);
  };
  listen(browser.runtime.onMessage, listener, signal);
}
