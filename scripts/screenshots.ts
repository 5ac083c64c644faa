import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Language } from '../src/core/pack/language.ts';
import type { BrowserKind } from './browsers/find-browser.ts';
import { launchWithExtension } from './browsers/launch.ts';
import { cardOn, marksOn, placeOf } from './browsers/observe.ts';
import { servePages } from './serve-pages.ts';

const FOLDER = 'artifacts/screenshots';

/** What is looked at: a name of the page made for trying it out, and what is done with its card. */
const SCENES = [
  { name: 'person', language: 'en', words: 'Witkoff' },
  { name: 'person', language: 'ar', words: 'بوتين' },
  { name: 'place', language: 'en', words: 'Kyiv' },
  { name: 'country', language: 'ru', words: 'Украины' },
  { name: 'disputed', language: 'uk', words: 'Покровськ' },
  { name: 'disputed', language: 'ar', words: 'بوكروفسك' },
  { name: 'event', language: 'en', words: 'talks' },
  { name: 'source', language: 'en', words: 'Witkoff', unfold: true },
  { name: 'source', language: 'ar', words: 'بوتين', unfold: true },
] as const satisfies readonly { name: string; language: Language; words: string; unfold?: boolean }[];

/** Draws the card in every state that matters, in both browsers, light and dark: to be looked at one by one. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const pages = await servePages('test/pages');
  try {
    for (const kind of ['chrome', 'firefox'] as const) {
      for (const dark of [false, true]) {
        for (const language of ['ar', 'en', 'ru', 'uk'] as const) await draw(kind, dark, language, pages.origin);
      }
    }
  } finally {
    await pages.close();
  }
}

async function draw(kind: BrowserKind, dark: boolean, language: Language, origin: string): Promise<void> {
  const browser = await launchWithExtension(kind, { headless: true, languages: [language], dark });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 900, height: 700, deviceScaleFactor: 2 });
    for (const scene of SCENES.filter((one) => one.language === language)) {
      await page.goto(`${origin}/try.html`);
      await settled(async () => (await marksOn(page)).length > 0, 'no name is marked');
      const { x, y } = await placeOf(page, scene.words, `section[lang="${language}"]`);
      await page.mouse.move(x - 40, y + 60);
      await page.mouse.move(x, y, { steps: 6 });
      await settled(async () => (await cardOn(page)) !== undefined, `«${scene.words}» opens no card`);
      if ('unfold' in scene) await unfold(page);
      await pause(400);
      const file = `${FOLDER}/${scene.name}-${language}-${dark ? 'dark' : 'light'}-${kind}.png`;
      await page.screenshot({ path: file as `${string}.png` });
      console.log(file);
    }
  } finally {
    await browser.close();
  }
}

function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.querySelector('sidelight-card')?.shadowRoot?.querySelector<HTMLElement>('summary')?.click();
  });
}

/** Waits for something that takes a moment. @throws Error where it does not come. */
async function settled(holds: () => Promise<boolean>, otherwise: string): Promise<void> {
  for (const end = Date.now() + 8000; Date.now() < end; await pause(50)) if (await holds()) return;
  throw new Error(otherwise);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

await main();
