import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Browser, BrowserTag, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { BROWSER_CACHE, type BrowserKind, findBrowser, OLDEST, OVERRIDES } from './find-browser.ts';

const NAMES: Readonly<Record<BrowserKind, string>> = { chrome: 'Chrome or Chromium', firefox: 'Firefox' };
const DEBIAN_PACKAGES: Readonly<Record<BrowserKind, string>> = { chrome: 'chromium', firefox: 'firefox-esr' };

/** Without it a bare Debian draws Arabic as empty boxes. */
const ARABIC_FONTS = 'fonts-noto-core';

/**
 * The executable of a browser that Sidelight runs in; where there is none, one is installed: from Debian's packages as
 * root, else the stable release into the project's own cache.
 * @throws Error that says in one sentence what to do where that fails.
 */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const found = await findBrowser(kind);
  if (found) return found;
  const fromDebian = installFromDebian(kind) ? await findBrowser(kind) : undefined;
  return fromDebian ?? (await download(kind));
}

/** Whether it worked. */
function installFromDebian(kind: BrowserKind): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const fonts = hasArabicFont() ? [] : [ARABIC_FONTS];
  const packages = [DEBIAN_PACKAGES[kind], ...fonts];
  console.log(`No ${NAMES[kind]} that Sidelight runs in is here: installing ${packages.join(' and ')} with apt-get.`);
  // Lists that cannot be refreshed may still be good enough.
  aptGet('update');
  return aptGet('install', '-y', '--no-install-recommends', ...packages);
}

function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr, error } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
  if (status !== 0) console.error(`apt-get ${args[0]} failed: ${error?.message ?? stderr.trim()}`);
  return status === 0;
}

function hasArabicFont(): boolean {
  return Boolean(spawnSync('fc-list', [':lang=ar'], { encoding: 'utf8' }).stdout?.trim());
}

async function download(kind: BrowserKind): Promise<string> {
  const browser = kind === 'chrome' ? Browser.CHROME : Browser.FIREFOX;
  console.log(
    `No ${NAMES[kind]} that Sidelight runs in is here: downloading the stable release into ${BROWSER_CACHE}.`,
  );
  try {
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error('there is no release for this system');
    const buildId = await resolveBuildId(browser, platform, BrowserTag.STABLE);
    // Chrome brings a list of the Debian packages it needs; only root can install them.
    const installDeps = process.getuid?.() === 0;
    return (await install({ browser, buildId, platform, cacheDir: BROWSER_CACHE, installDeps })).executablePath;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `Install ${NAMES[kind]} ${OLDEST[kind]} or newer, or name its executable in ${OVERRIDES[kind]}, and run this again: none is here, and downloading one failed (${reason}).`,
      { cause },
    );
  }
}
