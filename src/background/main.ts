import { bundle } from 'virtual:bundle';
import { relayCommands } from '../platform/command-relay.ts';
import { relayFrames } from '../platform/frame-relay.ts';
import { InstalledBundle } from '../platform/installed-bundle.ts';
import { browser } from '../platform/polyfilled.ts';
import { answerRepairs } from '../platform/repairs.ts';
import { TEXTS } from '../platform/texts.ts';
import style from '../ui/card.css?inline';

const installed = new InstalledBundle(bundle, { texts: TEXTS, style });

relayCommands();
relayFrames();
answerRepairs((key) => installed.repair(key));
browser.runtime.onInstalled.addListener(() => installed.install(true));
browser.runtime.onStartup.addListener(() => installed.install(false));
