import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type CompiledPack, compilePack } from './compile.ts';
import { type GivenNames, readGivenNames } from './given-names.ts';
import { readPackFile } from './pack-file.ts';
import { InputError } from './problem.ts';

/** The folders of the bundled packs, in order of their names. */
export function packFolders(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(root, name))
    .sort();
}

/** The two files that a pack is made of. */
export function packFiles(folder: string): { pack: string; article: string } {
  const pack = join(folder, 'pack.yaml');
  if (!existsSync(pack))
    throw new InputError({
      where: folder,
      what: 'There is no pack.yaml here.',
      mend: 'Name the folder of a pack: it holds pack.yaml and the article.',
    });
  const { article } = readPackFile(shown(pack), readFileSync(pack, 'utf8')).pack;
  return { pack, article: join(folder, article.file) };
}

/**
 * Compiles the pack in a folder.
 * @throws PackError with every problem of the pack.
 */
export function compileFolder(folder: string, givenNames: GivenNames): CompiledPack {
  const { pack, article } = packFiles(folder);
  if (!existsSync(article)) {
    throw new InputError({
      where: shown(pack),
      what: `It names the article ${shown(article)}, which does not exist.`,
      mend: 'Put the article there, or name the right file under `article`.',
    });
  }
  return compilePack({
    packFile: shown(pack),
    articleFile: shown(article),
    yaml: readFileSync(pack, 'utf8'),
    article: readFileSync(article, 'utf8'),
    givenNames,
  });
}

function shown(file: string): string {
  return relative(process.cwd(), file);
}

/** The bundled packs below a folder, compiled, and the given names that they share. */
export interface PackRoot {
  readonly packs: readonly CompiledPack[];
  readonly givenNames: GivenNames;
}

/**
 * Compiles every pack below a folder, with the folder's `given-names.yaml`.
 * @throws PackError with every problem of the first pack that has one.
 */
export function compileRoot(root: string): PackRoot {
  const givenNames = readGivenNames(readFileSync(givenNamesFile(root), 'utf8'));
  return { packs: packFolders(root).map((folder) => compileFolder(folder, givenNames)), givenNames };
}

export function givenNamesFile(root: string): string {
  return join(root, 'given-names.yaml');
}
