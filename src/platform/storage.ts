import * as v from 'valibot';
import type { Bundle } from '../core/index/bundle.ts';
import type { NameIndex } from '../core/index/name-index.ts';
import { type PrefilterData, StoredPrefilter } from '../core/index/prefilter.ts';
import { loadIndex } from '../core/index/stored-index.ts';
import { Card } from '../core/pack/card.ts';
import { LANGUAGES, type Language } from '../core/pack/language.ts';
import { bytesOf } from './base64.ts';
import { browser } from './browser.ts';
import { STYLE } from './card-style.ts';
import { readStored } from './stored.ts';
import { textsKey } from './strings.ts';

const PREFILTER = 'prefilter';
const INDEX = 'index';
const BUNDLE_VERSION = 'bundle-version';
const cardKey = (entity: string): string => `card/${entity}`;

/** What every card is drawn with. */
export interface CardLook {
  /** The interface texts by language. */
  readonly texts: Readonly<Record<Language, object>>;
  /** The style sheet. */
  readonly style: string;
}

/**
 * Puts the bundle and what cards are drawn with into storage, in place of older ones. Content scripts that are running follow
 * at once.
 * @param always also where the bundle is there already: after an update, whose texts may be new.
 */
export async function installBundle(
  { version, prefilter, index, cards }: Bundle,
  { texts, style }: CardLook,
  always: boolean,
): Promise<void> {
  const stored = await browser.storage.local.get(BUNDLE_VERSION);
  if (stored[BUNDLE_VERSION] === version && !always) return;
  const spoken = LANGUAGES.map((language): [string, unknown] => [textsKey(language), texts[language]]);
  const entries = cards.map((card): [string, unknown] => [cardKey(card.key), card]);
  // One call, so that no page sees an index without its cards.
  await browser.storage.local.set({
    ...Object.fromEntries([...entries, ...spoken]),
    [PREFILTER]: prefilter,
    [STYLE]: style,
    [INDEX]: index,
    [BUNDLE_VERSION]: version,
  });
}

/** What finds where names may be; none where nothing is installed yet or what is stored is damaged. */
export async function readPrefilter(): Promise<PrefilterData | undefined> {
  const stored = await browser.storage.local.get(PREFILTER);
  if (stored[PREFILTER] === undefined) return undefined;
  const result = v.safeParse(StoredPrefilter, stored[PREFILTER]);
  if (!result.success)
    console.warn('Sidelight: the names cannot be read. Reinstalling Sidelight restores them.', result.issues);
  return result.success ? result.output : undefined;
}

/** The index of names; none where what is stored is damaged. */
export async function readIndex(): Promise<NameIndex | undefined> {
  try {
    return loadIndex((await browser.storage.local.get(INDEX))[INDEX], bytesOf);
  } catch (error) {
    console.warn('Sidelight: the index of names cannot be read. Reinstalling Sidelight restores it.', error);
    return undefined;
  }
}

/** Calls back whenever names have changed, until the signal. */
export function onNamesChange(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && (INDEX in changes || PREFILTER in changes)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** The card of an entity; none where it is missing or damaged. */
export async function readCard(entity: string): Promise<Card | undefined> {
  const result = v.safeParse(Card, await readStored(cardKey(entity)));
  if (!result.success)
    console.warn(`Sidelight: the card of ${entity} cannot be read. Reinstalling Sidelight restores it.`);
  return result.success ? result.output : undefined;
}
