import type { Card, CardFact, CardStatement, Moment } from '../core/pack/card.ts';
import type { Localized } from '../core/pack/language.ts';
import type { EntitySource, FactSource, PackSource } from '../core/pack/schema.ts';
import type { Sentence } from '../core/text/sentences.ts';
import { drawLocator } from './locator-map.ts';

/** Joins a sound pack and its article into one card for each entity. */
export function buildCards(pack: PackSource, sentences: readonly Sentence[]): Card[] {
  const title = sentences[0]?.text ?? '';
  const article = {
    language: pack.article.language,
    title,
    translation: translationOf(pack, 1),
    date: pack.article.date,
  };
  return Object.entries(pack.entities).map(([id, entity]) => ({
    key: keyOf(pack, id),
    kind: entity.kind,
    label: entity.label,
    original: entity.original,
    role: entity.role,
    ...(entity.location ? { map: drawLocator(entity.location) } : {}),
    ...(entity.timeline ? { timeline: buildTimeline(pack, entity, entity.timeline) } : {}),
    relations: (entity.relations ?? []).map(({ to, label }) => ({
      key: keyOf(pack, to),
      label: labelOf(pack, to),
      relation: label,
    })),
    facts: entity.facts.map((fact) => buildFact(pack, sentences, fact)),
    article,
  }));
}

/** The event itself is the day of its first fact. */
function buildTimeline(
  pack: PackSource,
  { facts: [own] }: EntitySource,
  lines: NonNullable<EntitySource['timeline']>,
): Moment[] {
  const moments = lines.map(({ fact, label }) => ({ on: factOf(pack, fact).date.on, label, own: fact === own }));
  return moments.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** The key under which an entity's card is kept and found. */
export function keyOf(pack: PackSource, entity: string): string {
  return `${pack.id}/${entity}`;
}

function buildFact(pack: PackSource, sentences: readonly Sentence[], id: string): CardFact {
  const fact = factOf(pack, id);
  const { sentence: number, words } = fact.source;
  const text = sentences.find((one) => one.number === number)?.text ?? '';
  const start = text.indexOf(words);
  const disputedBy = Object.values(pack.facts).filter(({ disputes }) => disputes === id);
  return {
    id,
    ...buildStatement(pack, fact),
    ...(fact.disputes === undefined ? {} : { disputes: buildStatement(pack, factOf(pack, fact.disputes)) }),
    ...(disputedBy.length === 0 ? {} : { disputedBy: disputedBy.map((other) => buildStatement(pack, other)) }),
    date: fact.date,
    source: { sentence: number, text, start, end: start + words.length, translation: translationOf(pack, number) },
  };
}

function buildStatement(pack: PackSource, { statement, status, attribution }: FactSource): CardStatement {
  if (!attribution) return { statement, status };
  return {
    statement,
    status,
    attribution: 'entity' in attribution ? labelOf(pack, attribution.entity) : attribution.text,
  };
}

function translationOf(pack: PackSource, number: number): Partial<Localized> {
  const translation = pack.sentences.find((one) => one.number === number)?.translation ?? {};
  return Object.fromEntries(Object.entries(translation).filter(([, text]) => text !== undefined));
}

function factOf(pack: PackSource, id: string): FactSource {
  const fact = pack.facts[id];
  if (!fact) throw new TypeError(`The pack has no fact \`${id}\`; the checks run before cards are built.`);
  return fact;
}

function labelOf(pack: PackSource, id: string): Localized {
  const entity = pack.entities[id];
  if (!entity) throw new TypeError(`The pack has no entity \`${id}\`; the checks run before cards are built.`);
  return entity.label;
}
