import { browser } from './browser.ts';
import { listen } from './listen.ts';

/**
 * Calls back with the new value whenever what is stored under a key has changed, until the signal. Firefox tells also of what was
 * set again to the same value, which is no change.
 */
export function onStoredChange(key: string, callback: (value: unknown) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string): void => {
    const change = changes[key];
    if (area === 'local' && change && change.newValue !== change.oldValue) callback(change.newValue);
  };
  listen(browser.storage.onChanged, listener, signal);
}
