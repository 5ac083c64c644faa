import * as v from 'valibot';
import type { NameIndex } from '../core/index/name-index.ts';
import { type PrefilterData, StoredPrefilter } from '../core/index/prefilter.ts';
import { loadIndex } from '../core/index/stored-index.ts';
import { Card } from '../core/pack/card.ts';
import { bytesOf } from './base64.ts';
import { browser } from './browser.ts';
import { readInstalled } from './stored.ts';

/** Where what finds names is kept. */
export const PREFILTER = 'prefilter';
/** Where the index of names is kept. */
export const INDEX = 'index';
/** Where the card of an entity is kept. */
export const cardKey = (entity: string): string => `card/${entity}`;

/** What finds where names may be; none where it is damaged beyond repair. */
export function readPrefilter(): Promise<PrefilterData | undefined> {
  return readInstalled(PREFILTER, (stored) => v.parse(StoredPrefilter, stored));
}

/** The index of names; none where it is damaged beyond repair. */
export function readIndex(): Promise<NameIndex | undefined> {
  return readInstalled(INDEX, (stored) => loadIndex(stored, bytesOf));
}

/** Calls back whenever names have changed, until the signal. */
export function onNamesChange(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && (INDEX in changes || PREFILTER in changes)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** The card of an entity; none where there is none, or it is damaged beyond repair. */
export function readCard(entity: string): Promise<Card | undefined> {
  return readInstalled(cardKey(entity), (stored) => v.parse(Card, stored));
}
