import type { Browser } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window.ts';

/** The keys of the manifest, by the extension's commands: name of the key, its code, its old number. */
const KEYS: Readonly<Record<string, readonly [string, string, number]>> = {
  'next-name': ['>', 'Period', 190],
  'previous-name': ['<', 'Comma', 188],
  'open-card': ['O', 'KeyO', 79],
};

/**
 * Gives one of the extension's keyboard commands. Its keys never reach a page: in Firefox they are pressed in the browser's own
 * window; Chrome has no way to do that, so that there the command is given to the background script as the browser would.
 */
export async function giveCommand(browser: Browser, command: string): Promise<void> {
  await ((await browser.version()).includes('irefox')
    ? pressInFirefox(browser, command)
    : giveInChrome(browser, command));
}

async function giveInChrome(browser: Browser, name: string): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(async (command) => {
    interface Extension {
      tabs: { query(wanted: object): Promise<unknown[]> };
      commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
    }
    const { chrome } = globalThis as unknown as { chrome: Extension };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(command, tab);
  }, name);
}

async function pressInFirefox(browser: Browser, command: string): Promise<void> {
  const [key, code, keyCode] = KEYS[command] ?? [];
  if (!key) throw new Error(`${command} has no keys.`);
  const press = `
    const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    processor.beginInputTransactionForTests(window);
    const keys = ${JSON.stringify([
      { key: 'Alt', code: 'AltLeft', keyCode: 18 },
      { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
      { key, code, keyCode },
    ])}.map((one) => new KeyboardEvent('', one));
    for (const one of keys) processor.keydown(one);
    for (const one of keys.reverse()) processor.keyup(one);`;
  await inFirefoxWindow(browser, press);
}
