import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Browser, getInstalledBrowsers } from '@puppeteer/browsers';

export type BrowserKind = 'chrome' | 'firefox';

/** Where browsers go that the project installs for itself. */
export const BROWSER_CACHE = 'node_modules/.cache/sidelight-browsers';

/** An environment variable that names the executable to use, whatever else is installed. */
const OVERRIDES: Readonly<Record<BrowserKind, string>> = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

const LINUX_COMMANDS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC_APPLICATIONS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox'],
};

const WINDOWS_PROGRAMS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/**
 * The executable of an installed browser: the one that the environment names (`CHROME_PATH`, `FIREFOX_PATH`), else
 * Chromium, Chrome or Edge, or Firefox, where systems keep them, else one that the project installed for itself.
 * @throws Error where the environment names a file that does not exist.
 */
export async function findBrowser(kind: BrowserKind): Promise<string | undefined> {
  const wanted = process.env[OVERRIDES[kind]];
  if (wanted && !existsSync(wanted))
    throw new Error(`${OVERRIDES[kind]} names ${wanted}, which does not exist. Correct it or unset it.`);
  return wanted || places(kind).find((path) => existsSync(path)) || (await cached(kind));
}

function places(kind: BrowserKind): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPLICATIONS[kind].map((name) =>
        join(folder, `${name}.app`, 'Contents/MacOS', name.toLowerCase() === 'firefox' ? 'firefox' : name),
      ),
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return roots.flatMap((root) => WINDOWS_PROGRAMS[kind].map((program) => join(root, program)));
  }
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(
    Boolean,
  );
  return LINUX_COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
}

async function cached(kind: BrowserKind): Promise<string | undefined> {
  const wanted = kind === 'chrome' ? Browser.CHROME : Browser.FIREFOX;
  const installed = await getInstalledBrowsers({ cacheDir: BROWSER_CACHE });
  return installed.find(({ browser }) => browser === wanted)?.executablePath;
}
