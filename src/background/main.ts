import { bundle } from 'virtual:bundle';
import { browser } from '../platform/polyfilled.ts';
import { installBundle } from '../platform/storage.ts';
import { TEXTS } from '../platform/texts.ts';

browser.runtime.onInstalled.addListener(() => installBundle(bundle, TEXTS, true));
browser.runtime.onStartup.addListener(() => installBundle(bundle, TEXTS, false));
