import { browser } from './polyfilled.ts';

/** Hands the reader's keyboard commands, which the browser tells the background script alone, to the page they are meant for. */
export function relayCommands(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id === undefined) return;
    // A page that extensions may not enter has nobody to answer.
    await browser.tabs.sendMessage(tab.id, { command }).catch(() => undefined);
  });
}
