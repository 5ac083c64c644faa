import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/browsers/find-browser.ts';
import { launchWithExtension } from '../../scripts/browsers/launch.ts';
import {
  cardOn,
  marksOn,
  type PinnedCard,
  type Point,
  pinnedOn,
  placeOf,
  type SeenCard,
} from '../../scripts/browsers/observe.ts';
import { servePages } from '../../scripts/serve-pages.ts';
import { DELAYS } from '../../src/core/hover/delays.ts';
import { giveCommand } from './commands.ts';

/** How long, in milliseconds, something that should appear is waited for: far more than it takes on a busy machine. */
const PATIENCE = 5_000;

export interface ReaderWishes {
  /** What the reader asks pages for, most wanted first. */
  readonly languages?: string[];
  /** The folder of both builds. */
  readonly dist?: string;
  /** Whether the reader reads in a private window. */
  readonly inPrivate?: boolean;
  /** A dark or a light look. */
  readonly dark?: boolean;
  /** Nothing is to move that need not. */
  readonly reducedMotion?: boolean;
  /** The few colours that the reader has chosen, in place of every page's own. */
  readonly forcedColors?: boolean;
}

/** The browsers that readers without wishes share, for as long as this process runs: to start one takes as long as many a test. */
const shared = new Map<BrowserKind, Browser>();

/** A reader with a browser that has Sidelight installed, and a local server of test pages. */
export class Reader {
  readonly page: Page;
  readonly #browser: Browser;
  readonly #pages: Awaited<ReturnType<typeof servePages>>;
  readonly #isAlone: boolean;

  private constructor(browser: Browser, pages: Awaited<ReturnType<typeof servePages>>, page: Page, isAlone: boolean) {
    this.#browser = browser;
    this.#pages = pages;
    this.page = page;
    this.#isAlone = isAlone;
  }

  /** A reader with a browser of their own. */
  static async start(kind: BrowserKind, wishes: ReaderWishes = {}): Promise<Reader> {
    const browser = await launch(kind, wishes);
    const isApart = wishes.inPrivate && kind === 'chrome';
    return Reader.#in(await (isApart ? browser.createBrowserContext() : browser), true);
  }

  /** A reader in a browser that others were in before, and left as it was: nobody has chosen anything in it. */
  static async join(kind: BrowserKind): Promise<Reader> {
    const known = shared.get(kind);
    const browser = known?.connected ? known : await launch(kind, {});
    shared.set(kind, browser);
    return Reader.#in(browser, false);
  }

  static async #in(window: Browser | BrowserContext, isAlone: boolean): Promise<Reader> {
    const page = await window.newPage();
    await page.setViewport({ width: 900, height: 700 });
    return new Reader(page.browser(), await servePages('test/pages'), page, isAlone);
  }

  async stop(): Promise<void> {
    if (this.#isAlone) await this.#browser.close();
    else {
      // A browser goes with its last tab.
      const [, ...others] = await this.#browser.pages();
      await Promise.all(others.map((page) => page.close()));
    }
    await this.#pages.close();
  }

  url(name: string): string {
    return `${this.#pages.origin}/${name}`;
  }

  /** Opens a test page and waits until its names are marked. */
  async open(name: string): Promise<void> {
    await this.page.goto(this.url(name));
    await this.page.mouse.move(2, 2);
    await this.until(async () => (await this.marks()).length > 0, 'no name was marked');
  }

  /** The words of every mark below a selector, in the order of the page. */
  marks(selector?: string): Promise<string[]> {
    return marksOn(this.page, selector);
  }

  /** How many marks the page has: to put thousands of them into their order takes long. */
  markCount(): Promise<number> {
    return this.page.evaluate(() => CSS.highlights.get('sidelight')?.size ?? 0);
  }

  /** Lets something happen while another tab is in front. */
  async whileUnseen(act: () => Promise<void>): Promise<void> {
    const other = await this.#browser.newPage();
    try {
      await other.bringToFront();
      await this.until(() => this.page.evaluate(() => document.hidden), 'the page is still seen');
      await act();
    } finally {
      await other.close();
    }
    await this.page.bringToFront();
  }

  /** The middle of some words on the screen. */
  placeOf(words: string, selector?: string): Promise<Point> {
    return placeOf(this.page, words, selector);
  }

  /** The middle of the first mark in an element, or in a shadow root in it, which is scrolled to; none where there is no mark yet. */
  placeOfMark(selector: string): Promise<Point | undefined> {
    return this.page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get('sidelight') ?? []) {
        let outer: Node = startContainer;
        for (let root = outer.getRootNode(); root instanceof ShadowRoot; root = outer.getRootNode()) outer = root.host;
        if (!element?.contains(outer)) continue;
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return undefined;
    }, selector);
  }

  /** Moves the pointer to some words, the way a hand does. */
  async pointAt(words: string, selector = 'body'): Promise<Point> {
    const place = await this.placeOf(words, selector);
    await this.page.mouse.move(place.x, place.y, { steps: 6 });
    return place;
  }

  /** Rests on some words until a card of the entity is there, and answers with what it shows. */
  async hover(words: string, entity: string, selector = 'body', pack = 'kremlin-talks'): Promise<SeenCard> {
    await this.pointAt(words, selector);
    let seen: SeenCard | undefined;
    await this.until(async () => {
      seen = await this.card();
      return seen?.entity === `${pack}/${entity}`;
    }, `resting on «${words}» opens no card of ${entity}`);
    if (!seen) throw new Error('unreachable');
    return seen;
  }

  /** The same where no mark tells when the names are known: the pointer comes again until it finds one, as moves before that are lost. */
  async hoverUntilKnown(words: string, entity: string): Promise<void> {
    await this.until(async () => {
      await this.page.mouse.move(2, 2, { steps: 3 });
      await this.pointAt(words);
      await pause(2 * DELAYS.dwell);
      return (await this.card())?.entity === `kremlin-talks/${entity}`;
    }, `resting on «${words}» again and again opens no card of ${entity}`);
  }

  /** Gives one of the extension's keyboard commands. */
  async command(name: string): Promise<void> {
    await this.page.bringToFront();
    // No hand is so quick as to press keys in the moment in which the first names are marked; what shows cards comes in the next task.
    await pause(200);
    await giveCommand(this.#browser, name);
  }

  /** Puts something into the extension's storage. Chrome only; for Firefox see `patchedBuild`. */
  async store(entries: object): Promise<void> {
    const target = await this.#browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate((stored) => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): unknown } } } };
      return chrome.storage.local.set(stored) as Promise<void>;
    }, entries);
  }

  /** The open card. */
  card(): Promise<SeenCard | undefined> {
    return cardOn(this.page);
  }

  /** The pinned cards. */
  pinned(): Promise<PinnedCard[]> {
    return pinnedOn(this.page);
  }

  /** The middle of the first element that a selector finds in the newest card, which is scrolled to it. */
  async placeInCard(selector: string): Promise<Point> {
    const place = await this.page.evaluate((wanted) => {
      const host = [...document.querySelectorAll('sidelight-card')].findLast((one) =>
        one.shadowRoot?.querySelector(wanted),
      );
      const element = host?.shadowRoot?.querySelector(wanted);
      element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const rect = element?.getBoundingClientRect();
      return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    }, selector);
    if (!place) throw new Error(`No card has ${selector}.`);
    return place;
  }

  /** Clicks on something in the newest card that has it, as a hand does. */
  async press(selector: string): Promise<void> {
    const { x, y } = await this.placeInCard(selector);
    await this.page.mouse.move(x, y, { steps: 4 });
    await this.page.mouse.click(x, y);
  }

  /** Chooses the language of cards in the open one, and waits until that is in it. A list that the browser opens is not the page's, so the choice is made for it. */
  async chooseLanguage(language: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const host = document.querySelector('sidelight-card:not([data-pinned])');
      const select = host?.shadowRoot?.querySelector('select');
      if (!select) throw new Error('The card offers no languages.');
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, language);
    await this.until(async () => (await this.card())?.language === language, `the card is not in ${language}`);
  }

  /** Opens the card of some words and pins it. */
  async pin(words: string, entity: string, selector = 'body'): Promise<PinnedCard> {
    await this.hover(words, entity, selector);
    const before = (await this.pinned()).length;
    await this.press('.pin');
    await this.until(async () => (await this.pinned()).length > before, 'the card is not pinned');
    const pinned = (await this.pinned()).at(-1);
    if (!pinned) throw new Error('unreachable');
    return pinned;
  }

  /** Closes the card with Esc. */
  async dismiss(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.until(async () => (await this.card()) === undefined, 'Esc does not close the card');
  }

  /** Takes the pointer away and waits until no card is open. */
  async leave(): Promise<void> {
    await this.page.mouse.move(2, 2, { steps: 3 });
    await this.until(async () => (await this.card()) === undefined, 'the card stays open');
  }

  /** Waits for something to be there, and answers with it. */
  async seen<T>(look: () => Promise<T | undefined>, otherwise: string): Promise<T> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(25)) {
      const found = await look();
      if (found !== undefined) return found;
    }
    throw new Error(otherwise);
  }

  async until(holds: () => Promise<boolean>, otherwise: string, patience = PATIENCE): Promise<void> {
    for (const end = Date.now() + patience; Date.now() < end; await pause(25)) if (await holds()) return;
    throw new Error(otherwise);
  }
}

function launch(
  kind: BrowserKind,
  { languages = ['en'], dist = 'dist', inPrivate = false, ...looks }: ReaderWishes,
): Promise<Browser> {
  return launchWithExtension(kind, { headless: true, languages, dist, inPrivate, scriptable: true, ...looks });
}

/** Lets some milliseconds of the page's life pass: only for what must not happen in them. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
