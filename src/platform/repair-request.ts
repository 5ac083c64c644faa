import { browser } from './browser.ts';

let answer: Promise<boolean> | undefined;

/**
 * Has the background script see to it that the bundled pack lies whole in storage; once for each page, whatever comes of it. What
 * is wrong, and what to do where it cannot be mended, is said there, not in every page.
 * @returns whether it is worth reading again.
 */
export function requestRepair(): Promise<boolean> {
  answer ??= ask();
  return answer;
}

async function ask(): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage({ repair: true })) === true;
  } catch {
    // Nobody is there any more: the extension was updated or removed.
    return false;
  }
}
