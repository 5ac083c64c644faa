import { minify } from 'terser';
import { minifySync, type Plugin } from 'vite';

/** What is called by these names among parts of one script: nothing outside sees them, nor are they stored or told to another script. */
const INNER = {
  valibot:
    '~run|~standard|abortEarly|abortPipeEarly|requirement|expects|expected|received|reference|typed|issues|success|output|wrapped|vendor|validate|fallback',
  preact:
    'setState|component[A-Z]\\w+|getDerivedState\\w+|getSnapshotBeforeUpdate|getChildContext|shouldComponentUpdate|debounceRendering|forceUpdate|contextType|__html',
  card: 'speech|place|onBack|onClose|onLanguage|onRelated|onPin|isPinnedHeld|ownsPinned|closePinned|prepare|recheck|listen|isThere|readChoices|dismissed|movedAt|onCard',
  reading:
    'isUnsettled|isWanted|evidence|folded|mention|mentionAt|nodes|beforeCountry|heldIn|isOver|hasRead|rootOf|sense|reader|onNewRoot|words|candidates|claims|drop|whole|stale|fresh|settle|address',
};

const NAMES = new RegExp(`^(?:${Object.values(INNER).join('|')})$`);

/**
 * Makes the scripts that pages carry some hundred bytes smaller than the bundler does. They are taken when they are ready:
 * crxjs builds them with options of its own.
 */
export function shrink(): Plugin {
  return {
    name: 'sidelight:shrink',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.iife.js')) continue;
          const { code: smaller = '' } = await minify(String(file.source), {
            ecma: 2020,
            toplevel: true,
            // Unsafe only to code that asks functions for their names, exchanges what is built in, reads a property for what that
            // does, or minds in which order numbers are multiplied: none here. What the other does after this packs better.
            compress: {
              passes: 4,
              unsafe: true,
              unsafe_arrows: true,
              unsafe_methods: true,
              unsafe_math: true,
              pure_getters: true,
              unsafe_comps: true,
              sequences: false,
              conditionals: false,
            },
            mangle: { toplevel: true, properties: { regex: NAMES } },
          });
          const { code } = minifySync(file.fileName, smaller, {
            compress: { treeshake: { propertyReadSideEffects: false } },
            mangle: { toplevel: true },
          });
          // Letters of other scripts as escapes: packed they are smaller, and browsers keep plain text in half the memory.
          const plain = await minify(code, { compress: false, mangle: false, format: { ascii_only: true } });
          if (plain.code) file.source = plain.code;
        }
      },
    },
  };
}
