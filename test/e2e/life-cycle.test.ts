import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { WebWorker } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { cardOn, placeOf } from '../../scripts/browsers/observe.ts';
import { DELAYS } from '../../src/core/hover/delays.ts';
import { inOwnBrowsers } from './browsers.ts';
import { complaintsOf } from './complaints.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { pause, Reader } from './reader.ts';
import { buildWithStorageHand, HANDED_DIST, handle } from './storage-hand.ts';

buildWithStorageHand();

inOwnBrowsers(
  'life cycle:',
  (reader) => {
    // Reads twice: right after the extension is installed there may be nothing yet.
    beforeAll(() => reader().open('stage.html'));
    beforeEach(async () => {
      // First: where a test has failed, its choice may keep names from being marked.
      await reader().page.goto(reader().url('stage.html'));
      await handle(reader().page, { remove: ['language', 'hover', 'marks'] });
      await reader().open('stage.html');
    });

    test.each([
      ['prefilter', undefined],
      ['index', { entities: ['kremlin-talks/putin'] }],
      ['card/kremlin-talks/putin', { key: 'kremlin-talks/putin' }],
      ['texts/en', 'not texts'],
    ])('a damaged or missing %s is restored from what is shipped, and the choices stay', async (key, damage) => {
      const before = await handle(reader().page, { set: { hover: { mode: 'hover', modifier: 'Shift' } } });
      const damaged = await handle(
        reader().page,
        damage === undefined ? { remove: [key] } : { set: { [key]: damage } },
      );
      expect(damaged[key]).toEqual(damage);
      await reader().open('written.html');
      const { text } = await reader().hover('Putin', 'putin');
      expect(text).toContain('Show source');
      await reader().leave();
      await reader().until(
        async () => isDeepStrictEqual((await handle(reader().page))[key], before[key]),
        `${key} is not restored`,
      );
      expect(await handle(reader().page)).toEqual(before);
    });

    test('a place that cannot be read keeps nothing else from being read', async () => {
      const { index } = await handle(reader().page);
      // Still of its form; what is read of Moscow's namesakes is no expression.
      const damaged = JSON.parse(JSON.stringify(index), (key, value) =>
        key === 'phrases' && value.includes('idaho') ? '(' : key === 'hints' && value.includes('idaho') ? '' : value,
      );
      expect(damaged).not.toEqual(index);
      onTestFinished(() => handle(reader().page, { set: { index } }).then(() => undefined));
      await handle(reader().page, { set: { index: damaged } });
      await reader().open('names.html');
      const isMarked = async (name: string, selector: string): Promise<boolean> =>
        (await reader().marks(selector)).some((words) => words.includes(name));
      await reader().until(() => isMarked('Zelenskyy', '#en'), 'what comes after it is not read');
      expect(await isMarked('Kushner', '#en')).toBe(false);
      await reader().page.evaluate(() => {
        const added = document.createElement('p');
        added.id = 'added';
        added.textContent = 'Later, Putin spoke.';
        document.body.append(added);
      });
      await reader().until(() => isMarked('Putin', '#added'), 'what comes later is not read');
    });

    test('where names are only in what nobody reads, the index is not even read', async () => {
      const { page } = reader();
      const { index } = await handle(page);
      const isDamaged = async (): Promise<boolean> => (await handle(page))['index'] === 'damaged';
      await page.goto(reader().url('unread.html'));
      await handle(page, { set: { index: 'damaged' } });
      await page.goto(reader().url('unread.html'));
      // The document, and shadow roots among all its elements.
      await pause(1500);
      expect(await isDamaged()).toBe(true);
      // Who reads it has it restored.
      await page.evaluate(() => document.body.append('Putin'));
      await reader().until(async () => !(await isDamaged()), 'the index is not read');
      expect((await handle(page))['index']).toEqual(index);
    });

    test('with marks set to none names open their cards, and the page sees nothing of them; and back, in open pages', async () => {
      const { page } = reader();
      const entries = (): Promise<string[]> => page.evaluate(() => [...CSS.highlights.keys()]);
      await handle(page, { set: { marks: 'none' } });
      await reader().until(async () => (await entries()).length === 0, 'an open page keeps its marks');
      await page.goto(reader().url('stage.html'));
      await page.evaluate(() => CSS.highlights.set('sidelight', new Highlight()));
      await reader().hoverUntilKnown('Putin', 'putin');
      await reader().leave();
      // Marks are looked after every second. What the page itself calls so stays.
      await pause(1200);
      expect(await page.evaluate(() => CSS.highlights.get('sidelight')?.size)).toBe(0);
      await page.evaluate(() => CSS.highlights.clear());
      await handle(page, { set: { marks: 'underline' } });
      await reader().until(async () => (await reader().marks()).length === 1, 'the marks do not come back');
    });

    // Comes last: puppeteer loses its way in Firefox after this.
    test('a page that the reader comes back to has its marks, once, and follows what was chosen meanwhile', async () => {
      await reader().page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          (window as unknown as { persisted: boolean }).persisted = persisted;
        });
      });
      await reader().open('written.html');
      await handle(reader().page, { set: { language: 'ar' } });
      await reader().page.evaluate(() => setTimeout(() => history.back()));
      await reader().until(
        () =>
          reader()
            .page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted === true)
            .catch(() => false),
        'the browser did not keep the page',
      );
      expect(await reader().marks()).toEqual(['Putin']);
      expect(await reader().markCount()).toBe(1);
      await reader().page.mouse.move(2, 2);
      expect((await reader().hover('Putin', 'putin')).language).toBe('ar');
      await reader().leave();
    });
  },
  { dist: HANDED_DIST },
);

inOwnBrowsers(
  'a private window',
  (reader) => {
    test('has marks and cards, and keeps what is chosen', async () => {
      await reader().open('stage.html');
      await handle(reader().page, { set: { language: 'uk' } });
      await reader().open('stage.html');
      expect((await reader().hover('Putin', 'putin')).language).toBe('uk');
    });
  },
  { dist: HANDED_DIST, inPrivate: true },
);

inOwnBrowsers('a tab that was put away', (reader, kind) => {
  test('is marked when it comes back', async () => {
    await reader().open('stage.html');
    const browser = reader().page.browser();
    await reader().page.evaluate(() => Object.assign(window, { isFirst: true }));
    await browser.newPage();
    await (kind === 'firefox' ? inFirefoxWindow(browser, PUT_AWAY_AND_BACK) : putAwayAndBack(reader()));
    await reader().until(async () => {
      for (const page of await browser.pages()) {
        if (!page.url().endsWith('/stage.html')) continue;
        const isBack = page.evaluate(
          // Firefox does not tell pages that they were put away.
          (tells) =>
            !('isFirst' in window) &&
            (!tells || ('wasDiscarded' in document && document.wasDiscarded === true)) &&
            CSS.highlights.size === 1,
          kind === 'chrome',
        );
        if (await isBack.catch(() => false)) return true;
      }
      return false;
    }, 'the tab is not marked');
  });
});

/** What Firefox does when memory is short, and when the reader then goes back to a tab. */
const PUT_AWAY_AND_BACK = `
  for (const tab of gBrowser.tabs) {
    if (tab === gBrowser.selectedTab) continue;
    await gBrowser.prepareDiscardBrowser(tab);
    gBrowser.discardBrowser(tab, true);
  }
  const away = gBrowser.tabs.filter((tab) => !tab.linkedPanel);
  if (away.length === 0) throw new Error('No tab was put away.');
  gBrowser.selectedTab = away.at(-1);`;

/** The same in Chrome. */
async function putAwayAndBack(reader: Reader): Promise<void> {
  const worker = await background(reader);
  await worker.evaluate(async () => {
    interface Tabs {
      query(wanted: object): Promise<{ id: number }[]>;
      discard(id: number): Promise<unknown>;
      update(id: number, change: object): Promise<unknown>;
    }
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    for (const { id } of await tabs.query({ active: false })) await tabs.discard(id);
    for (const { id } of await tabs.query({ discarded: true })) await tabs.update(id, { active: true });
  });
}

describe.each(['chrome', 'firefox'] as const)('the end of the extension (%s)', (kind) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start(kind);
    return () => reader.stop();
  });

  test('a new version takes over, or leaves the page as it was until it is loaded again', async () => {
    const complaints = complaintsOf(reader.page);
    await reader.open('stage.html');
    await reader.hover('Putin', 'putin');
    await reader.page.browser().installExtension(resolve('dist', kind));
    const state = (): Promise<unknown> =>
      reader.page.evaluate(() => [
        CSS.highlights.get('sidelight')?.size ?? 0,
        document.querySelectorAll('sidelight-card').length,
      ]);
    // Firefox runs the new script in open pages; Chrome at the next load.
    const marks = kind === 'firefox' ? 1 : 0;
    await reader.until(async () => JSON.stringify(await state()) === JSON.stringify([marks, 0]), 'something is left');
    await reader.page.mouse.move(2, 2, { steps: 3 });
    if (kind === 'firefox') {
      // The mark may be what the old script left behind, and no script follows the pointer before the new one does.
      await reader.hoverUntilKnown('Putin', 'putin');
      await reader.leave();
    }
    await reader.open('stage.html');
    await reader.hover('Putin', 'putin');
    expect(complaints).toEqual([]);
  });

  /** Waits until the page is as if there were no extension, and goes on so. */
  const isLeft = async (): Promise<void> => {
    await reader.page.evaluate(() => document.body.append('Late: Putin and Kyiv.'));
    await reader.page.mouse.move(100, 100, { steps: 3 });
    // Firefox ends the script before it can leave the registry, and takes its style away.
    await reader.until(
      () =>
        reader.page.evaluate(
          () =>
            !CSS.highlights.has('sidelight') ||
            getComputedStyle(document.body, '::highlight(sidelight)').textDecorationLine === 'none',
        ),
      'marks are left',
    );
    expect(await reader.page.evaluate(() => document.querySelectorAll('sidelight-card').length)).toBe(0);
  };

  test('when it is disabled, nothing is painted any more and nothing goes wrong; enabled again, pages have names', async () => {
    await reader.open('stage.html');
    const complaints = complaintsOf(reader.page);
    const id = await idOf(reader, kind);
    await setEnabled(reader, id, false);
    await isLeft();
    await setEnabled(reader, id, true);
    await reader.open('stage.html');
    await reader.hover('Putin', 'putin');
    await reader.leave();
    expect(complaints).toEqual([]);
  });

  test('when it is removed, nothing is painted any more and nothing goes wrong', async () => {
    await reader.open('places.html');
    const complaints = complaintsOf(reader.page);
    await reader.page.browser().uninstallExtension(await idOf(reader, kind));
    await isLeft();
    expect(complaints).toEqual([]);
  });
});

const FIREFOX_ID = 'sidelight@sidelight.extension';

/** What the browser knows the extension by. */
async function idOf(reader: Reader, kind: 'chrome' | 'firefox'): Promise<string> {
  if (kind === 'firefox') return FIREFOX_ID;
  const target = await reader.page.browser().waitForTarget((one) => one.type() === 'service_worker');
  return new URL(target.url()).host;
}

/** Disables or enables the extension, as the browser's own page for extensions does. */
async function setEnabled(reader: Reader, id: string, isEnabled: boolean): Promise<void> {
  const browser = reader.page.browser();
  if (id === FIREFOX_ID) {
    const method = isEnabled ? 'enable' : 'disable';
    await inFirefoxWindow(browser, `await (await AddonManager.getAddonByID('${id}')).${method}();`);
    return;
  }
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (own, enabled) => {
      interface Management {
        setEnabled(id: string, enabled: boolean): Promise<void>;
      }
      const { management } = (globalThis as unknown as { chrome: { management: Management } }).chrome;
      return management.setEnabled(own, enabled);
    },
    id,
    isEnabled,
  );
  await page.close();
}

describe('in Chrome alone', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start('chrome', { dist: HANDED_DIST });
    return () => reader.stop();
  });

  test('a page that was prepared before it is opened is marked once it is seen', async () => {
    const witness = await reader.page.browser().newPage();
    await witness.goto(reader.url('stage.html'));
    const tells = (state: string): Promise<void> =>
      reader.until(
        () => witness.evaluate((wanted) => localStorage.getItem('state') === wanted, state),
        `the page is not ${state}`,
      );
    const { page } = reader;
    await page.bringToFront();
    await reader.open('stage.html');
    await page.evaluate((url) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.text = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] });
      document.head.append(rules);
    }, reader.url('prepared.html'));
    await tells('prepared, 0 marked');
    await page.evaluate((url) => void setTimeout(() => location.assign(url)), reader.url('prepared.html'));
    await tells('opened, 1 marked');
    await witness.close();
  });

  test('where there is no room, that is said once, what is there stays, and pages have names and cards all the same', async () => {
    const worker = await background(reader);
    const said: string[] = [];
    worker.on('console', (message) => said.push(message.text()));
    const page = await reader.page.browser().newPage();
    await page.goto(reader.url('stage.html'));
    await handle(page, { set: { language: 'en' } });
    await worker.evaluate(async () => {
      interface Local {
        QUOTA_BYTES: number;
        getBytesInUse(key?: string): Promise<number>;
        set(items: object): Promise<void>;
      }
      const { local } = (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome.storage;
      const others = (await local.getBytesInUse()) - (await local.getBytesInUse('index'));
      await local.set({ index: 'damaged', filler: 'x'.repeat(local.QUOTA_BYTES - others - 1_000) });
    });
    const about = (what: string): string[] => said.filter((text) => text.includes(what));
    for (const name of ['stage.html', 'written.html']) {
      await page.goto(reader.url(name));
      await reader.until(async () => about('cannot be stored').length > 0, 'nothing is said');
      await reader.until(() => page.evaluate(() => CSS.highlights.size === 1), 'the name is not marked');
      await reader.until(async () => {
        const { x, y } = await placeOf(page, 'Putin');
        await page.mouse.move(2, 2);
        await page.mouse.move(x, y, { steps: 4 });
        await pause(2 * DELAYS.dwell);
        return (await cardOn(page))?.label === 'Vladimir Putin';
      }, 'no card opens');
    }
    const stored = await handle(page);
    expect(stored['language']).toBe('en');
    expect(stored['index']).toBe('damaged');
    expect(Object.keys(stored)).toContain('card/kremlin-talks/putin');
    // As soon as there is room again, the next page has it all put there.
    await handle(page, { remove: ['filler'] });
    await page.goto(reader.url('stage.html'));
    await reader.until(async () => (await handle(page))['index'] !== 'damaged', 'the index stays damaged');
    expect(about('cannot be stored')).toHaveLength(1);
    expect(about('damaged')).toHaveLength(1);
  });
});

async function background(reader: Reader): Promise<WebWorker> {
  const target = await reader.page.browser().waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The background script does not run.');
  return worker;
}
