import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { Browser, getInstalledBrowsers } from '@puppeteer/browsers';
import manifest from '../../manifest.json' with { type: 'json' };

export type BrowserKind = 'chrome' | 'firefox';

/** Where browsers go that the project installs for itself. */
export const BROWSER_CACHE = resolve('node_modules/.cache/sidelight-browsers');

/** The environment variable that names the executable to use, whatever else is installed. */
export const OVERRIDES: Readonly<Record<BrowserKind, string>> = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** The oldest major version that the extension installs into. */
export const OLDEST: Readonly<Record<BrowserKind, number>> = {
  chrome: Number.parseInt(manifest.minimum_chrome_version, 10),
  firefox: Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10),
};

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

/** Application bundles, and the program in each. */
const MAC_PROGRAMS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

/**
 * The executable of an installed browser that Sidelight runs in: the one that the environment names (`CHROME_PATH`,
 * `FIREFOX_PATH`), else Chromium, Chrome or Edge, or Firefox, where systems keep them, else one that the project
 * installed for itself.
 * @throws Error where the environment names a file that does not exist.
 */
export async function findBrowser(kind: BrowserKind): Promise<string | undefined> {
  const wanted = process.env[OVERRIDES[kind]];
  if (wanted && !existsSync(wanted))
    throw new Error(`${OVERRIDES[kind]} names ${wanted}, which does not exist. Correct it or unset it.`);
  return wanted || places(kind).find((path) => existsSync(path) && isUsable(kind, path)) || (await cached(kind));
}

function places(kind: BrowserKind): string[] {
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_PROGRAMS[kind].map((program) => join(folder, program)),
    );
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => process.env[name] ?? []);
    return roots.flatMap((root) => WINDOWS_PROGRAMS[kind].map((program) => join(root, program)));
  }
  const onPath = (process.env['PATH'] ?? '').split(delimiter);
  const folders = new Set([...onPath, '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean));
  return LINUX_COMMANDS[kind].flatMap((command) => [...folders].map((folder) => join(folder, command)));
}

/** What was found out about programs: each is asked once. */
const usable = new Map<string, boolean>();

/** Whether a program is a browser that is new enough. */
function isUsable(kind: BrowserKind, path: string): boolean {
  const known = usable.get(path);
  if (known !== undefined) return known;
  // Windows browsers open a window when they are asked for their version; there, installing the extension tells.
  const version = process.platform === 'win32' ? OLDEST[kind] : majorVersion(path);
  // No answer: Ubuntu puts a script of the browser's name there, which only says how to install the snap.
  const answer = version !== undefined && version >= OLDEST[kind];
  if (version !== undefined && !answer)
    console.log(`${path} is version ${version}; Sidelight needs ${OLDEST[kind]} or newer, so it is passed over.`);
  usable.set(path, answer);
  return answer;
}

function majorVersion(path: string): number | undefined {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  const [, major] = /\b(\d+)\.\d/.exec(stdout ?? '') ?? [];
  return major === undefined ? undefined : Number(major);
}

async function cached(kind: BrowserKind): Promise<string | undefined> {
  const wanted = kind === 'chrome' ? Browser.CHROME : Browser.FIREFOX;
  const installed = await getInstalledBrowsers({ cacheDir: BROWSER_CACHE });
  return installed.find(({ browser, executablePath }) => browser === wanted && existsSync(executablePath))
    ?.executablePath;
}
