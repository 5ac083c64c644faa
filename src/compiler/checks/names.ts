import { NOBODY } from '../../core/index/surface-form.ts';
import { type Check, problemAt } from '../context.ts';
import { namesOf } from '../names.ts';
import type { Problem } from '../problem.ts';

/** No form of a name is claimed by two entities: a reader would get the wrong card. */
export const checkNames: Check = ({ source }) => {
  const owners = new Map<string, { id: string; text: string }>();
  const problems: Problem[] = [];
  for (const { entity, language, position, text, forms } of namesOf(source.pack)) {
    for (const { text: form, sense } of forms) {
      if (sense.entity === NOBODY) continue;
      const claim = `${form} ${sense.capitals} ${sense.from} ${sense.to}`;
      const owner = owners.get(claim);
      if (!owner) owners.set(claim, { id: entity, text });
      else if (owner.id !== entity) {
        problems.push(
          problemAt(
            source,
            ['entities', entity, 'names', language, position],
            `entities.${entity}`,
            `«${text}» (as «${form}») is also a name of \`${owner.id}\` («${owner.text}»)`,
            'Keep it with one of the two, or write both longer.',
          ),
        );
        break;
      }
    }
  }
  return problems;
};
