import { bundle } from 'virtual:bundle';
import { relayCommands } from '../platform/command-relay.ts';
import { browser } from '../platform/polyfilled.ts';
import { installBundle } from '../platform/storage.ts';
import { TEXTS } from '../platform/texts.ts';

relayCommands();
browser.runtime.onInstalled.addListener(() => installBundle(bundle, TEXTS, true));
browser.runtime.onStartup.addListener(() => installBundle(bundle, TEXTS, false));
