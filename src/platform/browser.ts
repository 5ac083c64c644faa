import type { Browser } from 'webextension-polyfill';

/**
 * The extension API. Both browsers' own returns promises under manifest version 3, so content scripts, which run in every
 * page, do not carry the polyfill's 3 kB; the background script has it, see `polyfilled.ts`.
 */
export const browser = ((globalThis as { browser?: Browser }).browser ??
  (globalThis as { chrome?: Browser }).chrome) as Browser;
