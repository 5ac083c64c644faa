import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.ts';
import { keepCompiled, newProfile, removeProfile } from './firefox-profile.ts';
import { ensureBrowser } from './install-browser.ts';

/** Width and height of a window that nothing else is wished for, in CSS pixels. */
const WINDOW = [1100, 850] as const;

// The browser itself is to speak to nobody while Sidelight is watched: with these, neither tries to.
const QUIET_CHROME = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--no-pings',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
  // Updates and the account are asked for in spite of all that: they are sent to where nobody listens.
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--gaia-url=http://127.0.0.1:9/',
];

const QUIET_FIREFOX = {
  'app.normandy.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

// Another host cannot even be looked for: a page does not wait for what it refers to.
const OFFLINE_CHROME = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';

// Only this machine itself is reached without a proxy, and there is none.
const OFFLINE_FIREFOX = {
  'network.proxy.type': 1,
  'network.proxy.socks': '127.0.0.1',
  'network.proxy.socks_port': 9,
  'network.proxy.socks_remote_dns': true,
};

/** A name of this machine by which browsers do not trust it: a page from there is like any that comes unencrypted. */
export const PLAIN_HOST = 'plain.test';

export interface LaunchWishes {
  readonly headless: boolean;
  /** What the reader asks pages for, most wanted first (BCP 47); the browser's own where not given. */
  readonly languages?: readonly string[];
  /** A dark or a light look; the system's where not given. */
  readonly dark?: boolean;
  /** The few colours that a reader with poor sight has chosen, in place of every page's own. */
  readonly forcedColors?: boolean;
  /** Nothing is to move that need not. */
  readonly reducedMotion?: boolean;
  /** Firefox lets its own windows be scripted, too, so that keys can be pressed there: only to test the browser with. */
  readonly scriptable?: boolean;
  /** The folder of both builds; `dist` where not given. */
  readonly dist?: string;
  /** Width and height of the window, in CSS pixels. */
  readonly window?: readonly [number, number];
  /** Whether pages reach this machine alone. */
  readonly offline?: boolean;
  /** Whether the extension is allowed in private windows; Firefox then has no other. */
  readonly inPrivate?: boolean;
}

/**
 * Starts a browser with an empty profile and the built extension in it. Pages opened from then on are marked as soon as
 * the background script has filled the storage, which takes a moment the first time: wait for the marks, not for a time.
 * @throws Error where the extension is not built, or no browser can be had.
 */
export async function launchWithExtension(kind: BrowserKind, wishes: LaunchWishes): Promise<Browser> {
  const extension = resolve(wishes.dist ?? 'dist', kind);
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`${extension} is not there: run \`npm run build\` first.`);
  const browser = await launchBare(kind, wishes);
  try {
    if (wishes.inPrivate) await installForPrivateWindows(browser, kind, extension);
    else await browser.installExtension(extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

/** Starts a browser with an empty profile and no extension in it. @throws Error where no browser can be had. */
export async function launchBare(kind: BrowserKind, wishes: LaunchWishes): Promise<Browser> {
  const executablePath = await ensureBrowser(kind);
  const options = kind === 'chrome' ? chromeOptions(wishes) : firefoxOptions(wishes);
  return start({ executablePath, headless: wishes.headless, defaultViewport: null, ...options });
}

/** Starts a browser. A profile of the project's own is taken away when it has gone, or when this process ends first. */
async function start(options: LaunchOptions): Promise<Browser> {
  const { userDataDir: profile } = options;
  const remove = (): void => {
    process.off('exit', remove);
    if (profile) removeProfile(profile);
  };
  process.once('exit', remove);
  try {
    const browser = await puppeteer.launch(options);
    browser.process()?.once('exit', (code) => {
      if (profile && code === 0) keepCompiled(profile);
      remove();
    });
    return browser;
  } catch (cause) {
    remove();
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `${options.executablePath} did not start (${reason}). Start it by hand to see why, or try the other browser.`,
      { cause },
    );
  }
}

function chromeOptions({
  headless,
  languages,
  dark,
  forcedColors,
  reducedMotion,
  offline,
  window: [width, height] = WINDOW,
}: LaunchWishes): LaunchOptions {
  // Chrome refuses its sandbox to root, and many containers have none to offer; unseen, it opens the project's pages only.
  const sandbox = process.platform !== 'linux' || (process.getuid?.() !== 0 && !headless);
  return {
    browser: 'chrome',
    // Extensions can be installed over a pipe only.
    pipe: true,
    enableExtensions: true,
    args: [
      `--window-size=${width},${height}`,
      ...(sandbox ? [] : ['--no-sandbox']),
      ...(languages ? [`--accept-lang=${languages.join(',')}`] : []),
      ...(dark === undefined ? [] : [`--blink-settings=preferredColorScheme=${dark ? 0 : 1}`]),
      ...(forcedColors ? ['--force-high-contrast'] : []),
      ...(reducedMotion ? ['--force-prefers-reduced-motion'] : []),
      offline ? OFFLINE_CHROME : `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`,
      ...QUIET_CHROME,
    ],
  };
}

/** Puppeteer's own way installs into ordinary windows alone. */
async function installForPrivateWindows(browser: Browser, kind: BrowserKind, path: string): Promise<void> {
  if (kind === 'chrome') {
    const session = await browser.target().createCDPSession();
    await session.send('Extensions.loadUnpacked', { path, enableInIncognito: true });
    return;
  }
  interface WithConnection {
    readonly connection: { send(method: string, parameters: object): Promise<unknown> };
  }
  const { connection } = browser as unknown as WithConnection;
  const extensionData = { type: 'path', path };
  await connection.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true });
}

function firefoxOptions({
  languages,
  dark,
  forcedColors,
  reducedMotion,
  scriptable,
  inPrivate,
  offline,
  window: [width, height] = WINDOW,
}: LaunchWishes): LaunchOptions {
  return {
    browser: 'firefox',
    args: [`--width=${width}`, `--height=${height}`, ...(scriptable ? ['-remote-allow-system-access'] : [])],
    // Lets a release be told where its remote settings are.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    userDataDir: newProfile(),
    extraPrefsFirefox: {
      ...(languages ? { 'intl.accept_languages': languages.join(', ') } : {}),
      ...(dark === undefined ? {} : { 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 }),
      // 2: the reader's colours always.
      ...(forcedColors ? { 'browser.display.document_color_use': 2 } : {}),
      ...(reducedMotion ? { 'ui.prefersReducedMotion': 1 } : {}),
      ...(inPrivate ? { 'browser.privatebrowsing.autostart': true } : {}),
      ...(offline ? OFFLINE_FIREFOX : { 'network.dns.localDomains': PLAIN_HOST }),
      ...QUIET_FIREFOX,
    },
  };
}
