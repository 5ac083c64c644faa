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
  /** How the bearers bear a form: see `kindsText`. A page needs few of them. */
  readonly kinds: readonly string[];
  /**
   * Who bears a form, one space between them, where that is not one entity, which goes by its own number: these are numbered
   * after all entities.
   */
  readonly groups: readonly string[];
  readonly entities: readonly string[];
}

/** The languages that a form can be of alone. */
const LANGUAGES = ['es', 'fa', 'tr'] as const;

/**
 * Kinds as one text: a semicolon between two, in each the bearer, capitals, first and past-the-last word of the mention, and
 * letters for what else holds: `l` after lam, `f` a full name, `s` a surname, `p` a place, `b` bare, `c` common; in capitals
 * the language that the form is of alone.
 */
export function kindsText(kinds: readonly Kind[]): string {
  return kinds
    .map(({ bearer, capitals, from, to, afterLam, person, place, bare, common, only }) => {
      const letters = [
        afterLam && 'l',
        person?.charAt(0),
        place && 'p',
        bare && 'b',
        common && 'c',
        only?.toUpperCase(),
      ];
      return [bearer, capitals, from, to, letters.filter(Boolean).join('')].join(' ');
    })
    .join(';');
}

/** What a value of the automaton stands for. */
export function sensesOf({ kinds, groups, entities }: Senses, value: number): Sense[] {
  const who = Math.floor(value / kinds.length);
  const bearers = groups[who - entities.length]?.split(' ') ?? [who];
  return (kinds[value % kinds.length] ?? '').split(';').map((kind) => {
    const [bearer, capitals = '', from, to, letters = ''] = kind.split(' ');
    const has = (letter: string): boolean => letters.includes(letter);
    return {
      entity: Number(bearers[Number(bearer)] ?? NOBODY),
      capitals,
      from: Number(from),
      to: Number(to),
      afterLam: has('l'),
      person: has('f') ? 'full' : has('s') ? 'surname' : undefined,
      place: has('p'),
      bare: has('b'),
      common: has('c'),
      only: LANGUAGES.find((language) => has(language.toUpperCase())),
    };
  });
}
