import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Browser, BrowserTag, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { BROWSER_CACHE, type BrowserKind, findBrowser } from './find-browser.ts';

const NAMES: Readonly<Record<BrowserKind, string>> = { chrome: 'Chrome or Chromium', firefox: 'Firefox' };
const DEBIAN_PACKAGES: Readonly<Record<BrowserKind, string>> = { chrome: 'chromium', firefox: 'firefox-esr' };

/** Without it Debian draws Arabic as empty boxes. */
const ARABIC_FONTS = 'fonts-noto-core';

/**
 * The executable of a browser; where none is installed, one is: from Debian's packages as root, else the stable release
 * into the project's own cache.
 * @throws Error that says in one sentence what to do where that fails.
 */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const found = await findBrowser(kind);
  if (found) return found;
  console.log(`No ${NAMES[kind]} is installed; installing one.`);
  const installed = (installFromDebian(kind) && (await findBrowser(kind))) || (await downloadBrowser(kind));
  if (installed) return installed;
  throw new Error(
    `No ${NAMES[kind]} could be found or installed: install it, or name its executable in ${kind === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH'}, and run this again.`,
  );
}

function installFromDebian(kind: BrowserKind): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', DEBIAN_PACKAGES[kind], ARABIC_FONTS);
}

async function downloadBrowser(kind: BrowserKind): Promise<string | undefined> {
  const browser = kind === 'chrome' ? Browser.CHROME : Browser.FIREFOX;
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  try {
    const buildId = await resolveBuildId(browser, platform, BrowserTag.STABLE);
    return (await install({ browser, buildId, cacheDir: BROWSER_CACHE, platform })).executablePath;
  } catch (error) {
    console.error(`Downloading it failed: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
