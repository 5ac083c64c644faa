import type { Runtime } from 'webextension-polyfill';
import { readFrameMessage } from './frame-messages.ts';
import { browser } from './polyfilled.ts';

/** Hands what frames tell the top document of their tab on to it. */
export function relayFrames(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender): undefined => {
    const read = readFrameMessage(message);
    if (!read || sender.tab?.id === undefined || !sender.frameId) return undefined;
    void browser.tabs.sendMessage(sender.tab.id, message, { frameId: 0 }).catch(() => undefined);
    return undefined;
  });
}
