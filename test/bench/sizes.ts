import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Row } from './report.ts';

interface Stored {
  readonly prefilter: unknown;
  readonly index: unknown;
}

/** How large what pages load is: the content script gzipped, and what they read from storage, as JSON. */
export function sizeRows(packs: Readonly<Record<string, Stored>>): Row[] {
  const scripts = ['chrome', 'firefox'].map((browser) => ({
    what: `content script for ${browser}, gzipped`,
    figure: `${gzipSync(readFileSync(`dist/${browser}/src/content/main.iife.js`)).length} bytes`,
    budget: '30,000 bytes',
  }));
  const stored = Object.entries(packs).flatMap(([name, { prefilter, index }]) => [
    { what: `${name} pack, read by every page`, figure: kilobytes(prefilter) },
    { what: `${name} pack, read by pages with names`, figure: kilobytes(index) },
  ]);
  return [...scripts, ...stored];
}

function kilobytes(value: unknown): string {
  return `${Math.round(JSON.stringify(value).length / 1000)} kB`;
}
