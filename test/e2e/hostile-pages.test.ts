import { expect, test } from 'vitest';
import { inBothBrowsers } from './browsers.ts';
import { onHostilePages } from './hostile.ts';

inBothBrowsers('hostile pages:', (reader) => {
  const marked = onHostilePages(reader);

  test('one that has overridden whatever scripts call', async () => {
    await reader().page.goto(reader().url('overridden.html'));
    await reader().until(async () => (await reader().markCount()) === 3, 'names are not marked');
    await reader().page.mouse.move(5, 300, { steps: 4 });
    const calls = await reader().page.evaluate(() => (window as unknown as { giveBack: () => string[] }).giveBack());
    expect(calls).toEqual([]);
    expect(await reader().marks()).toEqual(['Putin', 'Witkoff', 'Moscow']);
    await reader().hover('Putin', 'putin');
    await reader().leave();
  });

  test('one that writes itself while it loads', async () => {
    await reader().open('written.html');
    await marked(['Putin', 'Kyiv', 'Moscow'], 'what is written is not marked');
  });

  test('one that opens its document anew', async () => {
    await reader().open('stage.html');
    for (const names of [
      ['Kyiv', 'Moscow'],
      ['Putin', 'Kyiv'],
    ]) {
      await reader().page.evaluate((words) => {
        document.open();
        document.write('<!doctype html><title>Anew</title><link rel="icon" href="data:,">');
        document.write(`<p>Now ${words.join(' and then ')}.</p>`);
        document.close();
      }, names);
      await marked(names, 'what is written is not marked');
    }
    // The browser has taken all listeners away.
    await reader().hover('Kyiv', 'kyiv');
    await reader().leave();
  });

  test('one that exchanges its root', async () => {
    await reader().open('stage.html');
    await reader().page.evaluate(() => {
      const root = document.createElement('html');
      root.innerHTML = '<head><title>New</title></head><body><p>Then Kyiv.</p></body>';
      document.documentElement.replaceWith(root);
    });
    await marked(['Kyiv'], 'the new root is not marked');
    await reader().hover('Kyiv', 'kyiv');
    await reader().leave();
  });

  test('one that has no root for a while', async () => {
    await reader().open('stage.html');
    await reader().page.evaluate(async () => {
      // At another address all is read, whatever is there.
      history.replaceState(null, '', '?without');
      document.documentElement.remove();
      // Longer than changes are gathered and then wait.
      await new Promise((resolve) => setTimeout(resolve, 400));
      const root = document.createElement('html');
      root.innerHTML = '<head><title>New</title></head><body><p>Then Moscow.</p></body>';
      document.append(root);
    });
    await marked(['Moscow'], 'the new root is not marked');
    await reader().hover('Moscow', 'moscow');
    await reader().leave();
  });

  test('one that clears the highlight registry, or empties its entry, or overrides it', async () => {
    await reader().open('stage.html');
    await reader().page.evaluate(() => {
      CSS.highlights.set = () => {
        throw new Error('no highlights here');
      };
      CSS.highlights.clear();
      document.adoptedStyleSheets = [new CSSStyleSheet()];
    });
    await marked(['Putin'], 'the mark does not come back');
    await reader().page.evaluate(() => CSS.highlights.get('sidelight')?.clear());
    await marked(['Putin'], 'the entry is not filled again');
    await reader().page.evaluate(() => {
      const clearing = setInterval(() => CSS.highlights.clear(), 10);
      setTimeout(() => clearInterval(clearing), 1_500);
    });
    await reader().until(async () => (await reader().marks()).length === 0, 'the registry is not cleared');
    await marked(['Putin'], 'the mark does not come back');
    expect(await reader().page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  });

  test('one that clears all timers', async () => {
    await reader().open('stage.html');
    await reader().page.evaluate(async () => {
      document.querySelector('main')?.append('Then Kyiv.');
      // It is noted before this.
      await Promise.resolve();
      for (let id = Number(setTimeout(() => undefined)); id > 0; id--) clearTimeout(id);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      document.querySelector('main')?.append(' Then Moscow.');
    });
    await marked(['Kyiv', 'Moscow'], 'what is added is not marked', 'main');
  });

  test('one that is 5,000 levels deep, grown from the inside', async () => {
    await reader().open('stage.html');
    await reader().page.evaluate(() => {
      // Not as deep in boxes: Chrome itself gives up on 5,000 of those.
      document.head.insertAdjacentHTML('beforeend', '<style>main div { display: contents }</style>');
      for (const kind of ['div', 'span']) {
        let inner: Element = document.createElement(kind);
        document.querySelector('main')?.append(inner);
        for (let level = 0; level < 5_000; level++) inner = inner.appendChild(document.createElement(kind));
        inner.id = `${kind}-bottom`;
        inner.textContent = 'Down here is Kyiv.';
      }
    });
    await marked(['Kyiv'], 'the name at the bottom is not marked', '#div-bottom');
    await marked(['Kyiv'], 'the name at the bottom of a line is not marked', '#span-bottom');
    await reader().page.evaluate(() => {
      const bottom = document.querySelector('#div-bottom');
      for (let one = 0; one < 2_000; one++) bottom?.append(document.createElement('i'));
      bottom?.append('Then Moscow.');
    });
    await marked(['Kyiv', 'Moscow'], 'what is added at the bottom is not marked', '#div-bottom');
  });

  test('one that opens its document anew while nobody sees it', async () => {
    await reader().open('stage.html');
    const { page } = reader();
    await reader().whileUnseen(() =>
      page.evaluate(async () => {
        document.querySelector('main')?.append('Then Kyiv.');
        // It is noted, and waits for somebody to see it.
        await new Promise((resolve) => setTimeout(resolve, 1500));
        document.open();
        document.write('<!doctype html><title>Anew</title><p>Now Kyiv and then Moscow.</p>');
        document.close();
      }),
    );
    await marked(['Kyiv', 'Moscow'], 'what is written is not marked');
  });
});
