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

const USAGE = 'npm start [-- firefox | chrome] [--headless]';

/** Opens a browser with Sidelight on the page made for trying it out; unseen where there is no display. */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const strange = words.find((word) => !['chrome', 'firefox', '--headless'].includes(word));
  if (strange !== undefined) throw new Error(`\`${strange}\` means nothing here. Use it like this: ${USAGE}`);
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
  const closed = new Promise((resolve) => browser.once('disconnected', resolve));
  // On a Mac the browser stays when its last window closes.
  browser.on('targetdestroyed', async () => {
    if (browser.connected && (await browser.pages()).length === 0) await browser.close();
  });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(`${pages.origin}/try.html`);
  console.log('Rest the pointer on an underlined name. Close the browser, or press Ctrl-C here, when you are done.');
  await closed;
}

/** For a machine without a display: does what a reader would, in each language, and tells what came of it. */
async function demonstrate(kind: BrowserKind, pages: PageServer): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  console.log(`Sidelight in ${kind}, unseen: a reader of each language opens the page and rests on a name.`);
  let opened = 0;
  for (const language of LANGUAGES) {
    const browser = await launchWithExtension(kind, { headless: true, languages: [language] });
    try {
      await demonstrateIn(language, kind, browser, pages);
      opened += 1;
    } catch (error) {
      console.error(`\n[${language}] ${messageOf(error)}`);
    } finally {
      await browser.close();
    }
  }
  console.log(`\n${opened} of ${LANGUAGES.length} cards opened.`);
  if (opened < LANGUAGES.length) process.exitCode = 1;
}

async function demonstrateIn(
  language: Language,
  kind: BrowserKind,
  browser: Browser,
  pages: PageServer,
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(`${pages.origin}/try.html`);
  await page.waitForFunction(() => CSS.highlights.has('sidelight'), { timeout: 20_000 });
  const name = EXAMPLES[language];
  const section = `section[lang="${language}"]`;
  const marks = await marksOn(page, section);
  console.log(`\n[${language}] ${marks.length} names found: ${counted(marks)}`);
  const place = await placeOf(page, name, section);
  await page.mouse.move(place.x - 30, place.y - 60);
  await page.mouse.move(place.x, place.y, { steps: 8 });
  const card = await waitForCard(page, name);
  const file = `${SCREENSHOTS}/${kind}-${language}.png` as const;
  await page.screenshot({ path: file });
  console.log(`[${language}] the card of «${name}» (${file}):`);
  console.log(card.text.replace(/\n+/g, '\n').replace(/^/gm, '    '));
}

/** Each different mark once, with how often where it is there more than once. */
function counted(marks: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...counts].map(([mark, count]) => (count > 1 ? `${mark} ×${count}` : mark)).join(', ');
}

/**
 * The card, once it has quite appeared.
 * @throws Error where none opens.
 */
async function waitForCard(page: Page, name: string): Promise<SeenCard> {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((next) => setTimeout(next, 50))) {
    const card = await cardOn(page);
    if (!card) continue;
    await page.waitForFunction(
      () => document.querySelector('sidelight-card')?.shadowRoot?.getAnimations().length === 0,
    );
    return card;
  }
  throw new Error(`Resting on «${name}» opened no card.`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  await main();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
