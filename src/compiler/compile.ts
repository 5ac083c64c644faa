import { buildNameIndex } from '../core/index/name-index.ts';
import type { SurfaceForm } from '../core/index/surface-form.ts';
import type { Card } from '../core/pack/card.ts';
import { splitSentences } from '../core/text/sentences.ts';
import { buildCards, keyOf } from './cards.ts';
import { checkCoverage } from './checks/coverage.ts';
import { checkMentions } from './checks/mentions.ts';
import { checkNames } from './checks/names.ts';
import { checkReferences } from './checks/references.ts';
import { checkSources } from './checks/sources.ts';
import type { Check } from './context.ts';
import { type Name, namesOf, ownGivenNames } from './names.ts';
import { readPackFile } from './pack-file.ts';
import { PackError } from './problem.ts';

export interface CompiledPack {
  readonly id: string;
  readonly version: string;
  readonly cards: readonly Card[];
  readonly names: readonly Name[];
  /** Keys of its entities; senses of the forms name them by position. */
  readonly entities: readonly string[];
  readonly forms: readonly SurfaceForm[];
  /** For each entity, see `NameIndex`. */
  readonly ownGivenNames: readonly (readonly string[])[];
}

const CHECKS: readonly Check[] = [checkReferences, checkSources, checkCoverage, checkNames, checkMentions];

export interface PackInput {
  /** Names of the two files, for messages. */
  readonly packFile: string;
  readonly articleFile: string;
  readonly yaml: string;
  readonly article: string;
  /** Given names in use; see `readGivenNames`. */
  readonly givenNames: ReadonlySet<string>;
}

/**
 * Joins a pack and its article, and checks that everything the cards say stands in the article.
 * @throws PackError with all problems found.
 */
export function compilePack({ packFile, articleFile, yaml, article, givenNames }: PackInput): CompiledPack {
  const source = readPackFile(packFile, yaml);
  const { pack } = source;
  const sentences = splitSentences(article);
  const entities = Object.keys(pack.entities).map((id) => keyOf(pack, id));
  const names = namesOf(pack);
  const forms = names.flatMap((name) => name.forms);
  const own = ownGivenNames(pack);
  const index = buildNameIndex({ entities, forms, ownGivenNames: own, givenNames });
  const problems = CHECKS.flatMap((check) => check({ source, articleFile, sentences, index }));
  if (problems.length > 0) throw new PackError(problems);
  return {
    id: pack.id,
    version: pack.version,
    cards: buildCards(pack, sentences),
    names,
    entities,
    forms,
    ownGivenNames: own,
  };
}
