import { beforeAll, expect, test } from 'vitest';
import { inBothBrowsers } from './browsers.ts';

inBothBrowsers('text that changes:', (reader) => {
  beforeAll(async () => {
    // Right after the extension is installed, names may come a second time: with the change of storage.
    await reader().open('stage.html');
    await reader().open('stage.html');
    await prepare();
  });

  /** Puts a name into the page that whoever reads it again finds to be another: of what parts it no record tells. */
  const prepare = async (): Promise<void> => {
    await reader().page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p id="untouched">Steve <span>Witkoff</span></p>');
    });
    await reader().until(isUntouched, 'the name is not marked');
    await reader().page.evaluate(() => {
      document.querySelector('#untouched span')?.setAttribute('style', 'display: block');
    });
  };

  /** Whether the name that is parted now is marked as it was: nobody has read it again. */
  const isUntouched = async (): Promise<boolean> => (await reader().marks('#untouched')).join() === 'Steve Witkoff';

  /** Waits until these and no other words are marked where the page writes, and all else has been left alone. */
  const shows = async (words: readonly string[]): Promise<void> => {
    let seen: string[] = [];
    await reader().until(async () => {
      seen = await reader().marks('main');
      return seen.join() === words.join();
    }, `wanted ${words.join()}`);
    expect(await isUntouched()).toBe(true);
  };

  test('batches that are appended without end', async () => {
    await reader().page.evaluate(async () => {
      const main = document.querySelector('main');
      for (let batch = 0; batch < 50; batch++) {
        main?.insertAdjacentHTML(
          'beforeend',
          `<article><p>Batch ${batch}: Steve <b>Witkoff</b> in Kyiv.</p></article>`,
        );
        await new Promise(requestAnimationFrame);
      }
    });
    await shows(Array.from({ length: 50 }, () => ['Steve Witkoff', 'Kyiv']).flat());
  });

  test('words that stream in, into one text node or as nodes of their own', async () => {
    await reader().page.evaluate(async () => {
      const main = document.querySelector('main');
      const [one, many] = [document.createElement('p'), document.createElement('p')];
      main?.replaceChildren(one, many);
      const text = one.appendChild(new Text(''));
      const words = 'Then Steve Witkoff left the White House for the Kremlin, where Vladimir Putin spoke.'.split(' ');
      for (const word of words) {
        text.appendData(`${word} `);
        many.append(`${word} `);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    const names = ['Steve Witkoff', 'White House', 'Kremlin', 'Vladimir Putin'];
    await shows([...names, ...names]);
  });

  test('the same content drawn again and again', async () => {
    await reader().page.evaluate(async () => {
      const main = document.querySelector('main');
      for (let round = 0; round < 40; round++) {
        if (main) main.innerHTML = `<p>Round ${round}: Jared <i>Kushner</i> in Moscow.</p>`.repeat(5);
        await new Promise(requestAnimationFrame);
      }
    });
    await shows(Array.from({ length: 5 }, () => ['Jared Kushner', 'Moscow']).flat());
  });

  test('rows of a virtual list, whose text nodes are used again while it scrolls', async () => {
    await reader().page.evaluate(async () => {
      const main = document.querySelector('main');
      const rows = Array.from({ length: 30 }, () => document.createElement('div').appendChild(new Text('')));
      main?.replaceChildren(...rows.map((row) => row.parentElement ?? ''));
      const names = ['Putin', 'nobody', 'Kyiv', 'Then Moscow', 'somebody'];
      for (let top = 0; top <= 100; top++) {
        rows.forEach((row, at) => {
          row.data = `Row ${top + at}: ${names[(top + at) % names.length]}`;
        });
        await new Promise(requestAnimationFrame);
      }
    });
    await shows(Array.from({ length: 6 }, () => ['Putin', 'Kyiv', 'Moscow']).flat());
  });

  test('a row that is taken out, given other words, and put back at once', async () => {
    await reader().page.evaluate(() => {
      document.querySelector('main')?.replaceChildren();
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<div>Putin spoke.</div><p>Then Kyiv.</p>');
    });
    await shows(['Putin', 'Kyiv']);
    await reader().page.evaluate(async () => {
      const [row] = document.querySelectorAll<HTMLElement>('main div');
      const text = row?.firstChild;
      row?.remove();
      // By now nobody is told any more what changes in it.
      await undefined;
      if (text) text.nodeValue = 'Apples are good.';
      if (row) document.querySelector('main')?.prepend(row);
    });
    await shows(['Kyiv']);
    await reader().page.evaluate(() => document.querySelector('main')?.replaceChildren());
  });

  test('a page whose addresses differ after their «#/»: what the one before told of is forgotten', async () => {
    const go = (address: string, words: string): Promise<void> =>
      reader().page.evaluate(
        (to, text) => {
          location.hash = to;
          const main = document.querySelector('main');
          if (main) main.innerHTML = `<p>${text}</p>`;
        },
        address,
        words,
      );
    // Alone on the page.
    await reader().page.evaluate(() => document.body.replaceChildren(document.createElement('main')));
    await go('#/1', 'The playwright Tony Kushner spoke in Kyiv.');
    await reader().until(async () => (await reader().marks()).join() === 'Kyiv', 'the name is not marked');
    await go('#/2', 'Kushner and Witkoff met Putin in Moscow.');
    await reader().until(
      async () => (await reader().marks('main')).join() === 'Kushner,Witkoff,Putin,Moscow',
      'whom the first page named is still thought of',
    );
    // All of it was read again, and with it what the other tests leave alone.
    await reader().open('stage.html');
    await prepare();
  });

  test('an element that becomes a field to type in, with the focus or without, and is none again', async () => {
    await reader().page.evaluate(() => {
      document.querySelector('main')?.replaceChildren();
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p id="note">Kyiv.</p><p>Moscow.</p>');
    });
    await shows(['Kyiv', 'Moscow']);
    await reader().page.$eval('#note', (note) => note.setAttribute('contenteditable', ''));
    await shows(['Moscow']);
    await reader().page.$eval('#note', (note) => note.removeAttribute('contenteditable'));
    await shows(['Kyiv', 'Moscow']);
    await reader().page.$eval('#note', (note) => {
      if (!(note instanceof HTMLElement)) return;
      note.contentEditable = 'true';
      note.focus();
    });
    await shows(['Moscow']);
    await reader().page.$eval('#note', (note) => {
      if (!(note instanceof HTMLElement)) return;
      note.contentEditable = 'false';
      note.blur();
    });
    await shows(['Kyiv', 'Moscow']);
  });

  test('words around a name: the mark itself stays as it is', async () => {
    const isKept = await reader().page.evaluate(async () => {
      const main = document.querySelector('main');
      main?.replaceChildren();
      main?.insertAdjacentHTML('beforeend', '<p>Putin and <b>Witkoff</b>.</p>');
      const marks = (): object[] =>
        [...(CSS.highlights.get('sidelight') ?? [])].filter(({ startContainer }) => main?.contains(startContainer));
      const still = async (count: number): Promise<object[]> => {
        while (marks().length !== count) await new Promise(requestAnimationFrame);
        return marks();
      };
      const before = await still(2);
      main?.querySelector('p')?.insertAdjacentHTML('afterbegin', '<i>Then Moscow and </i>');
      const after = await still(3);
      return before.every((mark) => after.includes(mark));
    });
    expect(isKept).toBe(true);
  });

  test('translation by the browser, which wraps text or changes it in place, and back', async () => {
    const original = 'Putin met Witkoff in Moscow.';
    const translated = 'Путин встретил Уиткоффа в Москве.';
    await reader().page.evaluate((text) => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = `<p>${text}</p><p>${text}</p>`;
    }, original);
    const names = ['Putin', 'Witkoff', 'Moscow'];
    await shows([...names, ...names]);
    await reader().page.evaluate((text) => {
      const [wrapped, changed] = document.querySelectorAll('main p');
      document.documentElement.classList.add('translated-ltr');
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
      inner.append(text);
      outer.append(inner);
      wrapped?.firstChild?.replaceWith(outer);
      if (changed?.firstChild instanceof Text) changed.firstChild.data = text;
    }, translated);
    const translatedNames = ['Путин', 'Уиткоффа', 'Москве'];
    await shows([...translatedNames, ...translatedNames]);
    await reader().page.evaluate((text) => {
      for (const paragraph of document.querySelectorAll('main p')) paragraph.replaceChildren(text);
    }, original);
    await shows([...names, ...names]);
  });
});
