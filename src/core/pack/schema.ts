import * as v from 'valibot';
import { KINDS } from './kind.ts';
import { LANGUAGES, NAME_LANGUAGES, type NameLanguage } from './language.ts';
import { STATUSES } from './status.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
const language = v.picklist(LANGUAGES);
const localized = v.strictObject({ ar: text, en: text, ru: text, uk: text });
const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id: small Latin letters, digits and single hyphens'),
);

/** Words of a sentence: see `otherContext`. */
const contextWords = v.array(
  v.pipe(
    v.string(),
    v.regex(
      /^!?(?=.*[\p{L}\p{N}~])(?:[\p{L}\p{M}\p{N}\u200C~#,(:'’.-]+\*?(?: |$)|\* )+(?<! )$/u,
      'is not words like `touchdown*`, `win #-#` or `~ coach`: letters, digits, `#` and `~`, and `*` only at the end of a word',
    ),
  ),
);

const contexts = v.strictObject({
  ar: contextWords,
  en: contextWords,
  ru: contextWords,
  uk: contextWords,
  fr: contextWords,
  de: contextWords,
  es: contextWords,
  pl: contextWords,
  tr: contextWords,
  fa: contextWords,
  he: contextWords,
  zh: contextWords,
});

const date = v.strictObject({
  /** A day of the Gregorian calendar, ISO 8601. */
  on: v.pipe(v.string(), v.isoDate('is not a date like 2025-12-02')),
  /** Worked out from a weekday or the like; the article does not print it. */
  resolved: v.boolean(),
});

/**
 * One way an entity is written, in the nominative. Square brackets mark the words that become the mention where the rest
 * is context: `[invasion] of Ukraine`.
 */
const name = v.union([
  text,
  v.strictObject({
    text,
    /** Positions of the words that decline, from 0, where the rule would choose others. */
    declined: v.optional(v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.minLength(1))),
    /** Forms that no rule gives, whole and bracketed like the text. */
    forms: v.optional(v.array(text)),
    /** In small letters this is a common word («US»): in text that is all capitals it is none of the entity's names. */
    common: v.optional(v.literal(true)),
    /** Of what is no person: people bear it as a surname («Washington»), so that a given name before it tells of one of them. */
    surname: v.optional(v.literal(true)),
    /** Another entity bears this name too; the reader is asked where the text does not tell them apart. */
    shared: v.optional(v.literal(true)),
  }),
]);

const nameList = v.array(name);

const names = v.strictObject({
  ar: nameList,
  en: nameList,
  ru: nameList,
  uk: nameList,
  fr: v.optional(nameList),
  de: v.optional(nameList),
  es: v.optional(nameList),
  pl: v.optional(nameList),
  tr: v.optional(nameList),
  fa: v.optional(nameList),
  he: v.optional(nameList),
  zh: v.optional(nameList),
});

const entity = v.strictObject({
  kind: v.picklist(KINDS),
  /** Of a person; declension asks for it. */
  gender: v.optional(v.picklist(['masculine', 'feminine'])),
  /** The language the entity's own name is in. */
  original: language,
  label: localized,
  role: localized,
  names,
  /** Of a place: where it is, for a small map. */
  location: v.optional(
    v.strictObject({
      /** Longitude east and latitude north, in degrees. */
      at: v.tuple([
        v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
        v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      ]),
      /** Code of three letters (ISO 3166-1) where the place is a country: the map then shows its shape in place of a point. */
      country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'is not a code like UKR'))),
      /** Degrees of latitude that the map shows from top to bottom. */
      span: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(90))),
    }),
  ),
  /**
   * Ids of entities that it is met with. Given where its names are borne by too many others: a bare surname, or any name of
   * what is no person, then counts only in a text that names one of these, or the person in full.
   */
  company: v.optional(v.pipe(v.array(slug), v.minLength(1))),
  /**
   * By language, words and phrases that say, in one sentence with a bare name of the entity, that another bearer of it is
   * meant («touchdown*»): a word may end in `*` for any ending, `#` is a number of up to three digits, `~` is the name itself.
   * With `!` before it a phrase counts also where a preposition of place stands before the name.
   */
  otherContext: v.optional(v.partial(contexts)),
  relations: v.optional(v.array(v.strictObject({ to: slug, label: localized }))),
  /** Of an event: what happened when, up to it and after it. Each line rests on a fact, whose day it takes. */
  timeline: v.optional(v.pipe(v.array(v.strictObject({ fact: slug, label: localized })), v.minLength(1))),
  /** Ids of its facts, the most relevant first. */
  facts: v.pipe(v.array(slug), v.minLength(1, 'is empty: an entity needs a fact')),
});

const fact = v.strictObject({
  statement: localized,
  source: v.strictObject({
    /** Number of the sentence in the article, from 1; the title counts. */
    sentence: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** The words of the article that the fact rests on, exactly as they stand there. */
    words: text,
  }),
  /** Who says so: an entity of the pack, or words. Left out where the article itself reports it. */
  attribution: v.optional(v.union([v.strictObject({ entity: slug }), v.strictObject({ text: localized })])),
  status: v.picklist(STATUSES),
  /** The claim that a disputed fact disputes. */
  disputes: v.optional(slug),
  /** The day it holds as of. */
  date,
});

const sentence = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  translation: v.strictObject({
    ar: v.optional(text),
    en: v.optional(text),
    ru: v.optional(text),
    uk: v.optional(text),
  }),
  /** The names in the sentence: for each entity the exact words of each mention, without a joined prefix. */
  mentions: v.optional(v.record(slug, v.array(text)), {}),
});

/** A pack as its author writes it (`pack.yaml`). */
export const PackSource = v.strictObject({
  format: v.literal(1),
  id: slug,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'is not a version like 1.0.0')),
  title: localized,
  article: v.strictObject({ file: text, language, date }),
  sentences: v.array(sentence),
  entities: v.record(slug, entity),
  facts: v.record(slug, fact),
  /** Longer names of other things, by language, in which a name of the pack is none («Trump Tower»). */
  blockers: v.optional(v.partial(names)),
});

export type PackSource = v.InferOutput<typeof PackSource>;
export type EntitySource = PackSource['entities'][string];
export type FactSource = PackSource['facts'][string];
export type NameSource = v.InferOutput<typeof name>;
export type NamesSource = { readonly [L in NameLanguage]?: readonly NameSource[] | undefined };

/** Given names that people bear, by language and gender: `given-names.yaml`, one for all packs. */
export const GivenNamesSource = v.record(
  v.picklist(NAME_LANGUAGES),
  v.strictObject({
    masculine: v.array(text),
    feminine: v.array(text),
    /** What stands before a surname, by the gender of who has it: «Mrs.», «генерал». */
    titles: v.optional(v.strictObject({ masculine: v.array(text), feminine: v.array(text) })),
  }),
);
export type GivenNamesSource = v.InferOutput<typeof GivenNamesSource>;
