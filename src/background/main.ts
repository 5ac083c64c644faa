import { bundle } from 'virtual:bundle';
import { browser } from '../platform/browser.ts';
import { installBundle } from '../platform/storage.ts';

const install = (): Promise<void> => installBundle(bundle);

browser.runtime.onInstalled.addListener(install);
browser.runtime.onStartup.addListener(install);
