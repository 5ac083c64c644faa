import { beforeAll, expect, test } from 'vitest';
import { bundleApp } from './app-bundle.ts';
import { inBothBrowsers } from './browsers.ts';
import { complaintsOf } from './complaints.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { looksOf } from './look.ts';
import { pathsIn } from './pdf-paths.ts';

interface App {
  readonly app: { readonly html: string; hydrate(element: Element): (round: number) => void };
  draw: (round: number) => void;
}

inBothBrowsers('never in the way:', (reader, kind) => {
  let complaints: string[] = [];
  beforeAll(() => {
    complaints = complaintsOf(reader().page);
  });

  test.each(['react', 'preact'])('%s takes over a page that is marked, and draws it again and again', async (name) => {
    const script = await bundleApp(name);
    const { page } = reader();
    await reader().open('stage.html');
    await page.addScriptTag({ content: script });
    await page.evaluate(() => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = (window as unknown as App).app.html;
    });
    const shows = async (words: string): Promise<void> =>
      reader().until(async () => (await reader().marks('main')).join() === words, `not marked: ${words}`);
    const rows = 'Putin,Moscow,Zelenskyy,Kyiv,Kushner,Witkoff';
    await shows(`Steve Witkoff,Ushakov,White House,Pokrovsk,${rows}`);
    const own = await page.evaluate(async () => {
      const stage = window as unknown as App;
      const main = document.querySelector('main');
      const item = document.querySelector('main li');
      if (!main) return false;
      stage.draw = stage.app.hydrate(main);
      await new Promise((resolve) => setTimeout(resolve, 50));
      // It took what was there and drew nothing anew.
      return document.querySelector('main li') === item;
    });
    expect(own).toBe(true);
    await page.evaluate(async () => {
      for (let round = 1; round <= 28; round++) {
        (window as unknown as App).draw(round);
        await new Promise(requestAnimationFrame);
      }
    });
    await shows('Steve Witkoff,Ushakov,White House,Zelenskyy,Kyiv,Kushner,Witkoff,Putin,Moscow');
    await page.evaluate(() => (window as unknown as App).draw(29));
    await shows('Steve Witkoff,Ushakov,White House,Kushner,Witkoff,Putin,Moscow,Zelenskyy,Kyiv');
    await reader().hover('Ushakov', 'ushakov', 'main');
    await reader().leave();
    expect(await page.evaluate(() => document.querySelector('main')?.innerText.includes('Round 29'))).toBe(true);
    expect(complaints.splice(0)).toEqual([]);
  });

  test('nothing is left in the page but the entry in the registry', async () => {
    await reader().page.goto(reader().url('inventory.html'));
    await reader().until(async () => (await reader().marks()).length === 1, 'the name is not marked');
    await reader().hover('Putin', 'putin');
    await reader().leave();
    const [before, after] = await reader().page.evaluate(() => {
      const stage = window as unknown as { before: unknown; inventory: () => unknown };
      return [stage.before, stage.inventory()];
    });
    expect(after).toEqual(before);
    expect(await reader().page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['sidelight']);
  });

  test('a mark is of the colour of its words, wherever they stand', async () => {
    const { page } = reader();
    await reader().open('stage.html');
    await page.$eval('main', (main) => {
      main.innerHTML = '<p id="dark" style="background: #000; color: #fff">Putin <b style="color: #000">spoke</b></p>';
    });
    await reader().until(async () => (await reader().marks('main')).length === 1, 'the name is not marked');
    const { marked, bare } = await looksOf(page, '#dark');
    expect(marked).not.toBe(bare);
  });

  test('the words of a drawing keep their colours', async () => {
    const { page } = reader();
    await reader().open('stage.html');
    await page.$eval('main', (main) => {
      main.innerHTML = `<svg id="drawing" width="300" height="50"><text x="10" y="30" fill="purple">Putin,
          <tspan fill="green">Moscow</tspan>, <a href="#" fill="teal">Kyiv</a></text></svg>`;
    });
    await reader().until(async () => (await reader().marks('main')).length === 3, 'the names are not found');
    const { marked, bare } = await looksOf(page, '#drawing');
    expect(marked).toBe(bare);
  });

  // Firefox works out how a highlight looks only where there is one.
  if (kind === 'chrome')
    test('of the elements of a page, none but the root has a style more to be worked out', async () => {
      await reader().open('stage.html');
      const session = await reader().page.createCDPSession();
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const { root } = await session.send('DOM.getDocument');
      const rulesOf = async (selector: string): Promise<number> => {
        const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
        const { pseudoElements = [] } = await session.send('CSS.getMatchedStylesForNode', { nodeId });
        return pseudoElements.filter(({ pseudoType }) => pseudoType === 'highlight').length;
      };
      expect(await rulesOf('html')).toBe(1);
      expect(await rulesOf('body')).toBe(0);
      expect(await rulesOf('#still')).toBe(0);
      await session.detach();
    });

  test('selecting, copying and finding work as if nothing were marked', async () => {
    await reader().open('stage.html');
    const found = await reader().page.evaluate(() => {
      const copied: string[] = [];
      document.addEventListener('copy', () => copied.push(String(getSelection())), { once: true });
      const find = (window as unknown as { find: (text: string) => boolean }).find.bind(window);
      const isFound = find('Putin stays');
      const selected = String(getSelection());
      const isFoundAgain = find('Putin stays');
      getSelection()?.selectAllChildren(document.body);
      document.execCommand('copy');
      return { isFound, selected, isFoundAgain, all: String(getSelection()).trim(), copied: copied.join().trim() };
    });
    const text = 'Putin stays where he is.';
    expect(found).toEqual({ isFound: true, selected: 'Putin stays', isFoundAgain: false, all: text, copied: text });
  });

  test('what is printed shows no marks', async () => {
    await reader().open('stage.html');
    const rules = (): Promise<string> =>
      reader().page.evaluate(() => getComputedStyle(document.body, '::highlight(sidelight)').textDecorationLine);
    expect(await rules()).toContain('underline');
    // The page has no line or shape of its own. (Firefox prints no highlights anyway.)
    expect(pathsIn(await reader().page.pdf())).toBe(0);
  });

  // Chrome's has a process of its own, which no test reaches.
  if (kind === 'firefox')
    test('the browser’s own view for reading has the article as it is', async () => {
      const { page } = reader();
      await reader().open('try.html');
      const written = await page.evaluate(async () => {
        const source = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
        return Array.from(source.querySelectorAll('section[lang="en"] p'), ({ textContent }) => textContent);
      });
      expect(written.filter((text) => text?.includes('Putin'))).not.toHaveLength(0);
      const shown = (): Promise<(string | null)[]> =>
        page.evaluate(() => Array.from(document.querySelectorAll('p'), ({ textContent }) => textContent));
      await page.bringToFront();
      const toggle = `gBrowser.selectedBrowser.sendMessageToActor('Reader:ToggleReaderMode', {}, 'AboutReader');`;
      await inFirefoxWindow(page.browser(), toggle);
      await reader().until(async () => page.url().startsWith('about:reader'), 'the view does not open');
      await reader().until(async () => (await shown().catch(() => [])).length > 1, 'the view has no article');
      expect(await shown()).toEqual(expect.arrayContaining(written));
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(await page.$$('sidelight-card')).toEqual([]);
    });
});
