import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { shrink } from './scripts/shrink.ts';
import { packs } from './src/compiler/vite-plugin.ts';

type Browser = 'chrome' | 'firefox';

/** The manifest is written for Chrome; Firefox runs background scripts in place of a service worker. */
function manifestFor(browser: Browser): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, background, ...common } = manifest;
  if (browser === 'chrome') return { ...common, minimum_chrome_version, background } as ManifestV3Export;
  return {
    ...common,
    browser_specific_settings,
    // Firefox paints no marks in shadow roots by a style sheet that is the page's author's (CSS Highlight API, «::highlight()»).
    content_scripts: common.content_scripts.map((scripts) => ({
      ...scripts,
      css: ['src/content/marks.firefox.css'],
      css_origin: 'user',
    })),
    background: { scripts: [background.service_worker], type: background.type },
  } as ManifestV3Export;
}

// Tests build the extension with packs of their own, beside the one that is shipped.
const { SIDELIGHT_PACKS: root = 'src/packs', SIDELIGHT_DIST: dist = 'dist' } = process.env;

// `vite build --mode firefox` builds for Firefox, any other mode for Chrome. The config has to be a default export.
export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [packs(root), crx({ manifest: manifestFor(browser), browser }), shrink()],
    build: {
      outDir: `${dist}/${browser}`,
      emptyOutDir: true,
      target: ['chrome128', 'firefox142'],
      modulePreload: false,
    },
    clearScreen: false,
  };
});
