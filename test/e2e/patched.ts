import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The built extension with some more code in its background script, for what a test cannot reach in a browser: Firefox lets
 * nobody write to an extension's storage. `extension` is the browser's API.
 * @returns the folder of both builds.
 */
export function patchedBuild(name: string, code: string): string {
  const folder = `artifacts/${name}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist', folder, { recursive: true });
  for (const browser of ['chrome', 'firefox']) {
    const root = join(folder, browser);
    const { background } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as {
      background: { service_worker?: string; scripts?: string[] };
    };
    const script = join(root, background.service_worker ?? background.scripts?.[0] ?? '');
    const patch = `;{ const extension = globalThis.browser ?? globalThis.chrome; ${code} }`;
    writeFileSync(script, `${readFileSync(script, 'utf8')}\n${patch}\n`);
  }
  return folder;
}
