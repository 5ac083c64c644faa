import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.ts';
import { ensureBrowser } from './install-browser.ts';

export interface LaunchWishes {
  readonly headless: boolean;
  /** What the reader asks pages for, most wanted first (BCP 47); the browser's own where not given. */
  readonly languages?: readonly string[];
  /** Width and height of the window, in CSS pixels. */
  readonly window?: readonly [number, number];
}

/**
 * Starts a browser with an empty profile and the built extension in it.
 * @throws Error where the extension is not built, or no browser can be had.
 */
export async function launchWithExtension(kind: BrowserKind, wishes: LaunchWishes): Promise<Browser> {
  const extension = resolve('dist', kind);
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`${extension} is not there: run \`npm run build\` first.`);
  const executablePath = await ensureBrowser(kind);
  const options = kind === 'chrome' ? chromeOptions(wishes) : firefoxOptions(wishes);
  const browser = await puppeteer.launch({
    executablePath,
    headless: wishes.headless,
    defaultViewport: null,
    ...options,
  });
  await browser.installExtension(extension);
  return browser;
}

function chromeOptions({ languages, window: [width, height] = [1100, 850] }: LaunchWishes): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return {
    browser: 'chrome',
    // Extensions can be installed over a pipe only.
    pipe: true,
    enableExtensions: true,
    args: [
      `--window-size=${width},${height}`,
      // Chrome refuses its sandbox to root, who runs this in containers.
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(languages ? [`--accept-lang=${languages.join(',')}`] : []),
      // The browser itself is to speak to nobody while Sidelight is watched.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
    ],
  };
}

function firefoxOptions({ languages, window: [width, height] = [1100, 850] }: LaunchWishes): LaunchOptions {
  return {
    browser: 'firefox',
    args: [`--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      ...(languages ? { 'intl.accept_languages': languages.join(', ') } : {}),
      'app.normandy.enabled': false,
      'app.update.enabled': false,
      'browser.safebrowsing.downloads.enabled': false,
      'browser.safebrowsing.malware.enabled': false,
      'browser.safebrowsing.phishing.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'extensions.getAddons.cache.enabled': false,
      'extensions.update.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'toolkit.telemetry.enabled': false,
    },
  };
}
