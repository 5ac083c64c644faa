import { type Check, problemAt } from '../context.ts';
import { countryCodes } from '../locator-map.ts';
import type { Path } from '../pack-file.ts';
import type { Problem } from '../problem.ts';

/** Every id that the pack uses is one that it defines; facts stand on a card; people have a gender. */
export const checkReferences: Check = ({ source }) => {
  const { entities, facts, sentences } = source.pack;
  const problems: Problem[] = [];
  const used = new Set<string>();

  const expect = (kind: 'entity' | 'fact', id: string, path: Path, subject: string): void => {
    const known = Object.keys(kind === 'entity' ? entities : facts);
    if (known.includes(id)) return;
    problems.push(problemAt(source, path, subject, `unknown ${kind} \`${id}\``, mendFor(kind, id, known)));
  };

  for (const [id, entity] of Object.entries(entities)) {
    const subject = `entities.${id}`;
    entity.facts.forEach((fact, position) => {
      used.add(fact);
      expect('fact', fact, ['entities', id, 'facts', position], subject);
    });
    entity.relations?.forEach(({ to }, position) => {
      expect('entity', to, ['entities', id, 'relations', position, 'to'], subject);
    });
    entity.company?.forEach((other, position) => {
      expect('entity', other, ['entities', id, 'company', position], subject);
    });
    entity.timeline?.forEach(({ fact }, position) => {
      const path = ['entities', id, 'timeline', position, 'fact'];
      expect('fact', fact, path, subject);
      const { status = 'reported' } = facts[fact] ?? {};
      if (status === 'reported') return;
      const mend = 'Take a fact that the article itself reports: a line of a timeline has no room for who says so.';
      problems.push(problemAt(source, path, subject, `a ${status} fact on a timeline`, mend));
    });
    if (entity.timeline && entity.kind !== 'event') {
      const mend = 'Remove `timeline`, or correct the kind.';
      problems.push(problemAt(source, ['entities', id, 'timeline'], subject, 'only an event has a timeline', mend));
    }
    const { country } = entity.location ?? {};
    if (country !== undefined && !countryCodes().has(country)) {
      const path = ['entities', id, 'location', 'country'];
      const mend =
        'Give the code of three letters (ISO 3166-1 alpha-3), or leave `country` out: a point is shown then.';
      problems.push(problemAt(source, path, subject, `the map knows no country \`${country}\``, mend));
    }
    if ((entity.kind === 'person') !== (entity.gender !== undefined)) {
      problems.push(
        problemAt(
          source,
          ['entities', id, 'gender'],
          subject,
          'a person has a gender, and nothing else has',
          entity.gender ? 'Remove `gender`.' : 'Add `gender: masculine` or `gender: feminine`: declension asks for it.',
        ),
      );
    }
  }
  for (const [id, fact] of Object.entries(facts)) {
    const subject = `facts.${id}`;
    if (fact.attribution && 'entity' in fact.attribution) {
      expect('entity', fact.attribution.entity, ['facts', id, 'attribution', 'entity'], subject);
    }
    if (fact.disputes !== undefined) expect('fact', fact.disputes, ['facts', id, 'disputes'], subject);
    if ((fact.status === 'disputed') !== (fact.disputes !== undefined)) {
      problems.push(
        problemAt(
          source,
          ['facts', id, 'status'],
          subject,
          '`disputes` and `status: disputed` go together',
          'Name in `disputes` the claim that this fact contradicts, or change the status to reported or claimed.',
        ),
      );
    }
    if (fact.status !== 'reported' && !fact.attribution) {
      problems.push(
        problemAt(
          source,
          ['facts', id, 'status'],
          subject,
          `a ${fact.status} fact without attribution`,
          'Add `attribution`: a claim is somebody’s.',
        ),
      );
    }
    if (!used.has(id)) {
      problems.push(
        problemAt(
          source,
          ['facts', id],
          subject,
          'no entity shows this fact',
          'List its id under `facts` of each entity that it is about, or remove it.',
        ),
      );
    }
  }
  sentences.forEach(({ number, mentions }, position) => {
    for (const id of Object.keys(mentions))
      expect('entity', id, ['sentences', position, 'mentions', id], `sentence ${number}`);
  });
  return problems;
};

function mendFor(kind: string, id: string, known: readonly string[]): string {
  const near = known.find((one) => one.includes(id) || id.includes(one) || one.slice(0, 4) === id.slice(0, 4));
  return near
    ? `Did you mean \`${near}\`?`
    : `Define it under \`${kind === 'entity' ? 'entities' : 'facts'}\`, or correct the id.`;
}
