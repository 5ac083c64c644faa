import { NOBODY, type Sense } from './surface-form.ts';

/** What a form says of one of its bearers, whoever that is. */
export interface Kind extends Omit<Sense, 'entity'> {
  /** Which of the bearers, by position. */
  readonly bearer: number;
}

/**
 * What the values of the automaton stand for: who bears a form, and how. Both are numbered, and a value is the number of
 * those who do times how many kinds there are, plus the number of the kind. Inflected forms of one name then differ by as
 * much as those of any other, so that the automaton shares their endings.
 */
export interface Senses {
  readonly kinds: readonly (readonly Kind[])[];
  /** Who bears a form, where that is not one entity, which goes by its own number: these are numbered after all entities. */
  readonly groups: readonly (readonly number[])[];
  readonly entities: readonly string[];
}

/** What a value of the automaton stands for. */
export function sensesOf({ kinds, groups, entities }: Senses, value: number): Sense[] {
  const who = Math.floor(value / kinds.length);
  const bearers = groups[who - entities.length] ?? [who];
  return (kinds[value % kinds.length] ?? []).map((kind) => ({ ...kind, entity: bearers[kind.bearer] ?? NOBODY }));
}
