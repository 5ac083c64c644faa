/** The extension API through the polyfill, for scripts that do not run in pages. */
export { default as browser } from 'webextension-polyfill';
