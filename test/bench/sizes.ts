import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Row } from './report.ts';

interface Stored {
  readonly title: string;
  readonly prefilter: unknown;
  /** As JSON. */
  readonly index: string;
}

/** How large what pages load is: the content script gzipped, and what they read from storage, as JSON. */
export function sizeRows(packs: readonly Stored[]): Row[] {
  const scripts = ['chrome', 'firefox'].map((browser) => ({
    what: `content script for ${browser}, gzipped`,
    figure: `${gzipSync(readFileSync(`dist/${browser}/src/content/main.iife.js`)).length} bytes`,
    budget: '30,000 bytes',
  }));
  const stored = packs.flatMap(({ title, prefilter, index }) => [
    { what: `${title}: read by every page`, figure: kilobytes(JSON.stringify(prefilter)) },
    { what: `${title}: read by pages with names`, figure: kilobytes(index) },
  ]);
  return [...scripts, ...stored];
}

function kilobytes(text: string): string {
  return `${Math.round(Buffer.byteLength(text) / 1000)} kB`;
}
