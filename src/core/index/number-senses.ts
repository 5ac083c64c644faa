import { kindsText, type Senses } from './senses.ts';
import { NOBODY, type Sense, type SurfaceForm } from './surface-form.ts';

/** Numbers the senses of all forms. Forms that fold alike are one with several senses. @returns also the value of each form. */
export function numberSenses(
  forms: readonly SurfaceForm[],
  entities: readonly string[],
): { senses: Senses; values: Map<string, number> } {
  const single = new Numbers<Omit<Sense, 'entity'>>();
  const byText = new Map<string, { entity: number; how: number }[]>();
  for (const { text, sense } of forms) {
    const { entity, ...kind } = sense;
    const how = single.of(JSON.stringify(kind), kind);
    const known = byText.get(text);
    if (!known) byText.set(text, [{ entity, how }]);
    else if (!known.some((one) => one.entity === entity && one.how === how)) known.push({ entity, how });
  }
  const kinds = new Numbers<string>();
  const groups = new Numbers<string>();
  const pairs = new Map<string, { who: number; kind: number }>();
  for (const [text, all] of byText) {
    const bearers = [...new Set(all.map(({ entity }) => entity))];
    const [first = NOBODY] = bearers;
    const isOne = bearers.length === 1 && first !== NOBODY;
    const group = bearers.join(' ');
    const who = isOne ? first : entities.length + groups.of(group, group);
    const how = kindsText(
      all.flatMap(({ entity, how }) => {
        const rest = single.all[how];
        return rest ? { ...rest, bearer: bearers.indexOf(entity) } : [];
      }),
    );
    const kind = kinds.of(how, how);
    pairs.set(text, { who, kind });
  }
  const values = new Map<string, number>();
  for (const [text, { who, kind }] of pairs) values.set(text, who * kinds.all.length + kind);
  return { senses: { kinds: kinds.all, groups: groups.all, entities }, values };
}

/** Things numbered by their keys, in the order in which they come. */
class Numbers<T> {
  readonly all: T[] = [];
  readonly #numbers = new Map<string, number>();

  of(key: string, thing: T): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.all.length);
    return this.all.push(thing) - 1;
  }
}
