import { NOBODY } from '../../core/index/surface-form.ts';
import { isWordCharacter } from '../../core/text/word.ts';
import { type Check, problemAt } from '../context.ts';
import { BLOCKERS, type Name, namesOf } from '../names.ts';
import type { Path } from '../pack-file.ts';
import type { Problem } from '../problem.ts';

/** Names begin as words do, else they are never found; no form is claimed by two entities unless both say so, else a reader gets the wrong card. */
export const checkNames: Check = ({ source }) => {
  const owners = new Map<string, Name>();
  const problems: Problem[] = [];
  for (const name of namesOf(source.pack)) {
    const { entity, language, position, text, forms } = name;
    const list: Path = entity === BLOCKERS ? [BLOCKERS, language] : ['entities', entity, 'names', language];
    if (forms.some((form) => !isWordCharacter(form.text.charAt(0)))) {
      problems.push(
        problemAt(
          source,
          [...list, position],
          entity === BLOCKERS ? BLOCKERS : `entities.${entity}`,
          `«${text}» is never found: it does not begin with a letter or digit`,
          'Leave out the quotation mark or bracket it begins with; a closing one may stay.',
        ),
      );
    }
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
