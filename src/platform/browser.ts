// The one place that imports the polyfill, so that the rest of the project names `browser` the same way in both browsers.
export { default as browser } from 'webextension-polyfill';
