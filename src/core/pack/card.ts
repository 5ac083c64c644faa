import * as v from 'valibot';
import { KINDS } from './kind.ts';
import { LANGUAGES } from './language.ts';
import { STATUSES } from './status.ts';

const localized = v.object({ ar: v.string(), en: v.string(), ru: v.string(), uk: v.string() });
/** By language, in all but the one that the text itself is in. */
const translations = v.record(v.string(), v.string());
const language = v.picklist(LANGUAGES);
const date = v.object({ on: v.string(), resolved: v.boolean() });

const source = v.object({
  /** Number of the sentence in the article. */
  sentence: v.number(),
  /** The whole sentence, in the article's language. */
  text: v.string(),
  /** The words in it that the fact rests on: UTF-16 offsets. */
  start: v.number(),
  end: v.number(),
  translation: translations,
});

const statement = v.object({
  statement: localized,
  attribution: v.optional(localized),
  status: v.picklist(STATUSES),
});

const fact = v.object({
  id: v.string(),
  ...statement.entries,
  /** The claim that a disputed fact disputes. */
  disputes: v.optional(statement),
  /** What contradicts a claim. */
  disputedBy: v.optional(v.array(statement)),
  date,
  source,
});

/** Where a place is, drawn when the pack was built: paths in the coordinates of an SVG of this size. */
const locatorMap = v.object({
  width: v.number(),
  height: v.number(),
  land: v.string(),
  borders: v.string(),
  /** The shape of the country that the card is about. */
  country: v.optional(v.string()),
  /** Of a place that is none. */
  point: v.optional(v.object({ x: v.number(), y: v.number() })),
});

/** A day of an event's timeline. */
const moment = v.object({
  on: v.string(),
  label: localized,
  /** It is the event itself. */
  own: v.boolean(),
});

/** All that a card shows of an entity, complete in itself: no other record is read to draw it. */
export const Card = v.object({
  /** `pack/entity`. */
  key: v.string(),
  kind: v.picklist(KINDS),
  label: localized,
  original: language,
  role: localized,
  map: v.optional(locatorMap),
  /** Of an event: its days and those around it, the earliest first. */
  timeline: v.optional(v.array(moment)),
  relations: v.array(v.object({ key: v.string(), label: localized, relation: localized })),
  /** The most relevant first. */
  facts: v.array(fact),
  article: v.object({ language, title: v.string(), translation: translations, date }),
});

export type Card = v.InferOutput<typeof Card>;
export type LocatorMap = v.InferOutput<typeof locatorMap>;
export type Moment = v.InferOutput<typeof moment>;
export type CardFact = Card['facts'][number];
export type CardStatement = v.InferOutput<typeof statement>;
