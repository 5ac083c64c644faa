import { bundle } from 'virtual:bundle';
import { relayCommands } from '../platform/command-relay.ts';
import { browser } from '../platform/polyfilled.ts';
import { installBundle } from '../platform/storage.ts';
import { TEXTS } from '../platform/texts.ts';
import style from '../ui/card.css?inline';

const look = { texts: TEXTS, style };

relayCommands();
browser.runtime.onInstalled.addListener(() => installBundle(bundle, look, true));
browser.runtime.onStartup.addListener(() => installBundle(bundle, look, false));
