import { browser } from './browser.ts';

/**
 * Has the background script see to it that the bundled pack lies whole in storage. What is wrong, and what to do where it cannot be
 * mended, is said there, not in every page.
 * @returns what the bundled pack has under a key, for where there is no room to mend storage; nothing where it has nothing there.
 */
export async function requestRepair(key: string): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage({ repair: key });
  } catch {
    // Nobody is there any more: the extension was updated or removed.
    return undefined;
  }
}
