import type { Plugin } from 'vite';
import { buildBundle } from './bundle.ts';
import { compileFolder, packFiles, packFolders } from './pack-folder.ts';

const MODULE = 'virtual:bundle';
const RESOLVED = `\0${MODULE}`;

/** Compiles the packs below a folder into the module `virtual:bundle`. A pack with a problem fails the build. */
export function packs(root: string): Plugin {
  return {
    name: 'sidelight:packs',
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const folders = packFolders(root);
      for (const { pack, article } of folders.map(packFiles)) {
        this.addWatchFile(pack);
        this.addWatchFile(article);
      }
      return `export const bundle = ${JSON.stringify(buildBundle(folders.map(compileFolder)))};`;
    },
  };
}
