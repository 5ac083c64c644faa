import type { NameIndex } from '../core/index/name-index.ts';
import { type PrefilterData, StoredPrefilter } from '../core/index/prefilter.ts';
import { loadIndex } from '../core/index/stored-index.ts';
import { Card } from '../core/pack/card.ts';
import { bytesOf } from './base64.ts';
import { onStoredChange } from './on-stored-change.ts';
import { readInstalled, readMade } from './stored.ts';

/** Where the version of all that is installed is kept. */
export const BUNDLE_VERSION = 'bundle-version';
/** Where what finds names is kept. */
export const PREFILTER = 'prefilter';
/** Where the index of names is kept. */
export const INDEX = 'index';
/** Where the card of an entity is kept. */
export const cardKey = (entity: string): string => `card/${entity}`;

/** What finds where names may be; none where the extension is gone. */
export function readPrefilter(): Promise<PrefilterData | undefined> {
  return readInstalled(PREFILTER, StoredPrefilter);
}

/** The index of names; none where the extension is gone. */
export function readIndex(): Promise<NameIndex | undefined> {
  return readMade(INDEX, (stored) => loadIndex(stored, bytesOf));
}

/** Calls back whenever names have changed, until the signal. A repair of what is stored brings back the same names. */
export function onNamesChange(callback: () => void, signal: AbortSignal): void {
  onStoredChange(BUNDLE_VERSION, callback, signal);
}

/** The card of an entity; none where there is none. */
export function readCard(entity: string): Promise<Card | undefined> {
  return readInstalled(cardKey(entity), Card);
}
