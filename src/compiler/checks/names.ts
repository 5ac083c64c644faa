import { NOBODY } from '../../core/index/surface-form.ts';
import { type Check, problemAt } from '../context.ts';
import { type Name, namesOf } from '../names.ts';
import type { Problem } from '../problem.ts';

/** No form of a name is claimed by two entities, unless both say so: a reader would get the wrong card. */
export const checkNames: Check = ({ source }) => {
  const owners = new Map<string, Name>();
  const problems: Problem[] = [];
  for (const name of namesOf(source.pack)) {
    const { entity, language, position, text, forms } = name;
    for (const { text: form, sense } of forms) {
      if (sense.entity === NOBODY) continue;
      const claim = `${form} ${sense.capitals} ${sense.from} ${sense.to}`;
      const owner = owners.get(claim);
      if (!owner) owners.set(claim, name);
      else if (owner.entity !== entity && !(owner.shared && name.shared)) {
        problems.push(
          problemAt(
            source,
            ['entities', entity, 'names', language, position],
            `entities.${entity}`,
            `«${text}» (as «${form}») is also a name of \`${owner.entity}\` («${owner.text}»)`,
            'Keep it with one of the two, write both longer, or mark it `shared: true` in both: then the reader is asked.',
          ),
        );
        break;
      }
    }
  }
  return problems;
};
