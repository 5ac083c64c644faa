import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { LANGUAGES, type Language } from '../src/core/pack/language.ts';
import type { BrowserKind } from './browsers/find-browser.ts';
import { launchWithExtension } from './browsers/launch.ts';
import { cardOn, marksOn, placeOf, type SeenCard } from './browsers/observe.ts';
import { type PageServer, servePages } from './serve-pages.ts';

/** In each language a name of the page to rest on where nobody is there to do it. */
const EXAMPLES: Readonly<Record<Language, string>> = { ar: 'بوتين', en: 'Witkoff', ru: 'Ушаков', uk: 'Покровськ' };

const SCREENSHOTS = 'artifacts/start';

/** Opens a browser with Sidelight on the page made for trying it out; unseen where there is no display. */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const kind: BrowserKind = words.includes('firefox') ? 'firefox' : 'chrome';
  const pages = await servePages('test/pages');
  try {
    if (words.includes('--headless') || !hasDisplay()) await demonstrate(kind, pages);
    else await open(kind, pages);
  } finally {
    await pages.close();
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** For a reader: stays until the window is closed. */
async function open(kind: BrowserKind, pages: PageServer): Promise<void> {
  const browser = await launchWithExtension(kind, { headless: false });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(`${pages.origin}/try.html`);
  await whenMarked(page);
  console.log('Rest the pointer on an underlined name. Close the browser, or press Ctrl-C here, when you are done.');
  await new Promise((closed) => browser.once('disconnected', closed));
}

/** For a machine without a display: does what a reader would, in each language, and tells what came of it. */
async function demonstrate(kind: BrowserKind, pages: PageServer): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  console.log('There is no display here, so Sidelight is tried unseen.');
  for (const language of LANGUAGES) {
    const browser = await launchWithExtension(kind, { headless: true, languages: [language] });
    try {
      await demonstrateIn(language, kind, browser, pages);
    } finally {
      await browser.close();
    }
  }
}

async function demonstrateIn(
  language: Language,
  kind: BrowserKind,
  browser: Browser,
  pages: PageServer,
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 760 });
  await page.goto(`${pages.origin}/try.html`);
  await whenMarked(page);
  const name = EXAMPLES[language];
  const section = `section[lang="${language}"]`;
  const found = new Set(await marksOn(page, section));
  const place = await placeOf(page, name, section);
  await page.mouse.move(place.x - 30, place.y - 60);
  await page.mouse.move(place.x, place.y, { steps: 8 });
  const card = await waitForCard(page, name);
  const file = `${SCREENSHOTS}/${kind}-${language}.png` as const;
  await page.screenshot({ path: file });
  console.log(`\n[${language}] ${found.size} names found: ${[...found].join(', ')}`);
  console.log(`[${language}] the card of «${name}» (${file}):`);
  console.log(card.text.replace(/\n+/g, '\n').replace(/^/gm, '    '));
}

async function whenMarked(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.has('sidelight'), { timeout: 20_000 });
}

/** @throws Error where none opens. */
async function waitForCard(page: Page, name: string): Promise<SeenCard> {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((next) => setTimeout(next, 50))) {
    const card = await cardOn(page);
    if (card) return card;
  }
  throw new Error(`Resting on «${name}» opened no card.`);
}

await main();
