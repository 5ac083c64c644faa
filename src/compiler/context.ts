import type { NameIndex } from '../core/index/name-index.ts';
import type { Sentence } from '../core/text/sentences.ts';
import type { PackFile, Path } from './pack-file.ts';
import type { Problem } from './problem.ts';

/** A pack on its way through the checks. */
export interface Compilation {
  readonly source: PackFile;
  readonly articleFile: string;
  readonly sentences: readonly Sentence[];
  readonly index: NameIndex;
}

/** One check: the problems it finds, none for a sound pack. */
export type Check = (compilation: Compilation) => Problem[];

/** A problem at a path of `pack.yaml`. */
export function problemAt(source: PackFile, path: Path, subject: string, what: string, mend: string): Problem {
  return { file: source.file, line: source.lineOf(path), subject, what, mend };
}
