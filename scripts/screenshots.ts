import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { LANGUAGES, type Language } from '../src/core/pack/language.ts';
import type { BrowserKind } from './browsers/find-browser.ts';
import { launchWithExtension } from './browsers/launch.ts';
import { cardOn, marksOn, placeOf } from './browsers/observe.ts';
import { servePages } from './serve-pages.ts';

const FOLDER = 'artifacts/screenshots';

/** Part of a file's name: `npm run screenshots -- pinned-ar` draws nothing else. */
const WANTED = new RegExp(process.argv[2] ?? '');

/** What is done with a card before it is looked at. */
type Act = 'unfold' | 'keep' | 'pin';

interface Scene {
  readonly name: string;
  readonly language: Language;
  /** A name of the page made for trying it out. */
  readonly words: string;
  readonly acts?: readonly Act[];
  /** Width and height of the viewport, in CSS pixels. */
  readonly viewport?: readonly [number, number];
  readonly forcedColors?: boolean;
  /** A finger asks for the card, not the pointer. */
  readonly byTouch?: boolean;
}

const WIDE = [900, 700] as const;
/** What 200% zoom leaves of it. */
const ZOOMED = [450, 350] as const;
const NARROW = [320, 640] as const;

const SCENES: readonly Scene[] = [
  { name: 'person', language: 'en', words: 'Witkoff' },
  { name: 'person', language: 'ar', words: 'بوتين' },
  { name: 'person', language: 'ru', words: 'Ушаков' },
  { name: 'institution', language: 'uk', words: 'Білому дому' },
  { name: 'place', language: 'en', words: 'Kyiv' },
  { name: 'country', language: 'ru', words: 'Украины' },
  { name: 'disputed', language: 'uk', words: 'Покровськ' },
  { name: 'disputed', language: 'ar', words: 'بوكروفسك' },
  { name: 'event', language: 'en', words: 'talks' },
  { name: 'timeline', language: 'uk', words: 'ереговор' },
  { name: 'timeline', language: 'ar', words: 'المحادثات' },
  { name: 'timeline', language: 'ru', words: 'ереговор' },
  { name: 'source', language: 'en', words: 'Witkoff', acts: ['unfold'] },
  { name: 'source', language: 'ar', words: 'بوتين', acts: ['unfold'] },
  { name: 'pinned', language: 'en', words: 'Witkoff', acts: ['pin'] },
  { name: 'pinned', language: 'ar', words: 'بوتين', acts: ['pin'] },
  { name: 'narrow', language: 'en', words: 'Witkoff', acts: ['unfold'], viewport: NARROW },
  { name: 'narrow', language: 'ar', words: 'بوكروفسك', viewport: NARROW },
  { name: 'narrow', language: 'uk', words: 'Покровськ', viewport: NARROW },
  { name: 'sheet', language: 'ar', words: 'بوتين', viewport: NARROW, byTouch: true },
  { name: 'sheet-pinned', language: 'en', words: 'Witkoff', acts: ['keep'], viewport: NARROW, byTouch: true },
  { name: 'zoomed', language: 'ru', words: 'Ушаков', viewport: ZOOMED },
  { name: 'forced-colours', language: 'en', words: 'talks', forcedColors: true },
  { name: 'forced-colours', language: 'ar', words: 'بوكروفسك', forcedColors: true },
];

/** Draws the card in every state that matters, in both browsers, light and dark: to be looked at one by one. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const pages = await servePages('test/pages');
  try {
    for (const kind of ['chrome', 'firefox'] as const) {
      for (const dark of [false, true]) {
        for (const language of LANGUAGES) {
          for (const forcedColors of [false, true]) await draw({ kind, dark, language, forcedColors }, pages.origin);
        }
      }
    }
  } finally {
    await pages.close();
  }
}

interface Look {
  readonly kind: BrowserKind;
  readonly dark: boolean;
  readonly language: Language;
  readonly forcedColors: boolean;
}

async function draw({ kind, dark, language, forcedColors }: Look, origin: string): Promise<void> {
  const fileOf = ({ name }: Scene): `${string}.png` =>
    `${FOLDER}/${name}-${language}-${dark ? 'dark' : 'light'}-${kind}.png`;
  const scenes = SCENES.filter(
    (one) => one.language === language && (one.forcedColors ?? false) === forcedColors,
  ).filter((one) => WANTED.test(fileOf(one)));
  if (scenes.length === 0) return;
  const browser = await launchWithExtension(kind, { headless: true, languages: [language], dark, forcedColors });
  try {
    const page = await browser.newPage();
    for (const scene of scenes) {
      const { words, acts = [], viewport: [width, height] = WIDE, byTouch = false } = scene;
      await page.setViewport({ width, height, deviceScaleFactor: 2, hasTouch: byTouch });
      await page.goto(`${origin}/try.html`);
      await settled(async () => (await marksOn(page)).length > 0, 'no name is marked');
      const { x, y } = await placeOf(page, words, `section[lang="${language}"]`);
      if (byTouch) await page.touchscreen.tap(x, y);
      else {
        await page.mouse.move(Math.max(1, x - 40), y + 60);
        await page.mouse.move(x, y, { steps: 6 });
      }
      await settled(async () => (await cardOn(page)) !== undefined, `«${words}» opens no card`);
      for (const act of acts) await ACTS[act](page, language);
      await pause(400);
      await page.screenshot({ path: fileOf(scene) });
      console.log(fileOf(scene));
    }
  } finally {
    await browser.close();
  }
}

const ACTS: Readonly<Record<Act, (page: Page, language: Language) => Promise<void>>> = {
  unfold: (page) =>
    page.evaluate(() => {
      document.querySelector('sidelight-card')?.shadowRoot?.querySelector<HTMLElement>('summary')?.click();
    }),
  keep: (page) =>
    page.evaluate(() => {
      document.querySelector('sidelight-card')?.shadowRoot?.querySelector<HTMLElement>('.pin')?.click();
    }),
  /** Pins the card, moves it to the lower left corner, and opens another one beside it. */
  pin: async (page, language) => {
    await ACTS.keep(page, language);
    await settled(() => page.evaluate(toLowerLeft), 'the card does not go round');
    const { x, y } = await placeOf(page, language === 'ar' ? 'أوشاكوف' : 'Kushner', `section[lang="${language}"]`);
    await page.mouse.move(x - 30, y + 40);
    await page.mouse.move(x, y, { steps: 6 });
    await settled(
      () => page.evaluate(() => document.querySelectorAll('sidelight-card').length === 2),
      'no second card opens',
    );
  },
};

/** Sends the pinned card one corner further, unless it is where it is wanted. */
function toLowerLeft(): boolean {
  const root = document.querySelector('sidelight-card')?.shadowRoot;
  const { left = 0, bottom = 0 } = root?.querySelector('.placed')?.getBoundingClientRect() ?? {};
  const isThere = left < 20 && bottom > innerHeight - 20;
  if (!isThere) root?.querySelector<HTMLElement>('.move')?.click();
  return isThere;
}

/** Waits for something that takes a moment. @throws Error where it does not come. */
async function settled(holds: () => Promise<boolean>, otherwise: string): Promise<void> {
  for (const end = Date.now() + 8000; Date.now() < end; await pause(50)) if (await holds()) return;
  throw new Error(otherwise);
}

await main();
