import type { Card } from '../core/pack/card.ts';
import { splitSentences } from '../core/text/sentences.ts';
import { buildCards, keyOf } from './cards.ts';
import { checkCoverage } from './checks/coverage.ts';
import { checkMentions } from './checks/mentions.ts';
import { checkNames } from './checks/names.ts';
import { checkReferences } from './checks/references.ts';
import { checkSources } from './checks/sources.ts';
import type { Check } from './context.ts';
import type { GivenNames } from './given-names.ts';
import { type IndexedPack, mergeIndex } from './merge-index.ts';
import { companyOf, gendersOf, type Name, namesOf, ownGivenNames } from './names.ts';
import { otherContextOf } from './other-context.ts';
import { readPackFile } from './pack-file.ts';
import { PackError } from './problem.ts';

export interface CompiledPack extends IndexedPack {
  readonly id: string;
  readonly version: string;
  readonly cards: readonly Card[];
  readonly names: readonly Name[];
}

const CHECKS: readonly Check[] = [checkReferences, checkSources, checkCoverage, checkNames, checkMentions];

export interface PackInput {
  /** Names of the two files, for messages. */
  readonly packFile: string;
  readonly articleFile: string;
  readonly yaml: string;
  readonly article: string;
  readonly givenNames: GivenNames;
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
  const bearers = {
    ownGivenNames: ownGivenNames(pack),
    company: companyOf(pack),
    otherContext: otherContextOf(pack, names),
    genders: gendersOf(pack),
  };
  const index = mergeIndex([{ entities, forms, ...bearers }], givenNames);
  const problems = CHECKS.flatMap((check) => check({ source, articleFile, sentences, index }));
  if (problems.length > 0) throw new PackError(problems);
  return {
    id: pack.id,
    version: pack.version,
    cards: buildCards(pack, sentences),
    names,
    entities,
    forms,
    ...bearers,
  };
}
