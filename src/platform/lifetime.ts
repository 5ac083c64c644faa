import { browser } from './browser.ts';

/**
 * Whether the extension that this script belongs to is gone: updated, reloaded, disabled or removed while the page stayed
 * open. Its scripts go on running there, but without an extension behind them.
 */
export function isOrphaned(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
}
