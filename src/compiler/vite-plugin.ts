import type { Plugin } from 'vite';
import { buildBundle } from './bundle.ts';
import { compileRoot, givenNamesFile, packFiles, packFolders } from './pack-folder.ts';

const MODULE = 'virtual:bundle';
const RESOLVED = `\0${MODULE}`;

/** Compiles the packs below a folder into the module `virtual:bundle`. A pack with a problem fails the build. */
export function packs(root: string): Plugin {
  return {
    name: 'sidelight:packs',
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const files = packFolders(root)
        .map(packFiles)
        .flatMap(({ pack, article }) => [pack, article]);
      for (const file of [...files, givenNamesFile(root)]) this.addWatchFile(file);
      const { packs: compiled, givenNames } = compileRoot(root);
      return `export const bundle = ${JSON.stringify(buildBundle(compiled, givenNames))};`;
    },
  };
}
