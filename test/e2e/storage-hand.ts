import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** The folder of both builds with the hand in them. */
export const HANDED_DIST = 'artifacts/handed';

/**
 * Makes copies of both builds with a second content script, through which a test reaches into the extension's storage: no other
 * way leads there in Firefox. Everything else is what is shipped.
 */
export function buildWithStorageHand(): void {
  for (const kind of ['chrome', 'firefox']) {
    const folder = join(HANDED_DIST, kind);
    mkdirSync(folder, { recursive: true });
    cpSync(join('dist', kind), folder, { recursive: true });
    writeFileSync(join(folder, 'hand.js'), HAND);
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    manifest.content_scripts.push({ matches: ['http://127.0.0.1/*'], js: ['hand.js'], run_at: 'document_start' });
    writeFileSync(path, JSON.stringify(manifest));
  }
}

const HAND = `
const { storage } = globalThis.browser ?? globalThis.chrome;
addEventListener('message', async ({ data }) => {
  if (data?.to !== 'hand') return;
  if (data.remove) await storage.local.remove(data.remove);
  if (data.set) await storage.local.set(data.set).catch(() => undefined);
  postMessage({ from: 'hand', all: await storage.local.get(null) });
});`;

/** What is to be done to the storage before it is read. */
export interface Handling {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
}

/** Changes what the extension has stored, and answers with all that is stored then. */
export function handle(page: Page, handling: Handling = {}): Promise<Record<string, unknown>> {
  return page.evaluate(
    (what) =>
      new Promise<Record<string, unknown>>((resolve) => {
        addEventListener('message', function hear({ data }) {
          if (data?.from !== 'hand') return;
          removeEventListener('message', hear);
          resolve(data.all);
        });
        postMessage({ to: 'hand', ...what });
      }),
    handling,
  );
}
