import { expect, test } from 'vitest';
import { inBothBrowsers } from './browsers.ts';
import { pause } from './reader.ts';

inBothBrowsers('the page', (reader) => {
  test('is byte for byte what it was, before and after a card', async () => {
    await reader().open('names.html');
    const same = (): Promise<boolean> =>
      reader().page.evaluate(
        () => document.documentElement.outerHTML === (window as { htmlBefore?: string }).htmlBefore,
      );
    expect(await same()).toBe(true);
    await reader().hover('Putin', 'putin', '#en');
    // The one thing that is there while a card is open is the card's own element.
    expect(await reader().page.evaluate(() => document.querySelectorAll('sidelight-card').length)).toBe(1);
    await reader().leave();
    expect(await same()).toBe(true);
  });

  test('asks for nothing but itself', async () => {
    const requests: string[] = [];
    const note = (request: { url(): string }): void => void requests.push(request.url());
    reader().page.on('request', note);
    await reader().open('names.html');
    await reader().hover('Putin', 'putin', '#en');
    await reader().leave();
    reader().page.off('request', note);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([reader().url('names.html')]);
  });

  test('may add, change and remove text: marks follow', async () => {
    await reader().open('names.html');
    const marks = (): Promise<string[]> => reader().marks('#live');
    await reader().page.evaluate(() => {
      const live = document.createElement('section');
      live.id = 'live';
      live.innerHTML = '<p>First Putin, <b>then</b> Kyiv.</p>';
      document.body.prepend(live);
    });
    await reader().until(async () => (await marks()).join() === 'Putin,Kyiv', 'added text is not marked');
    await reader().hover('Putin', 'putin', '#live');
    await reader().leave();

    await reader().page.evaluate(() => {
      const [first] = document.querySelector('#live p')?.childNodes ?? [];
      if (first instanceof Text) first.data = 'First nobody, ';
    });
    await reader().until(async () => (await marks()).join() === 'Kyiv', 'changed text keeps its old mark');

    await reader().page.evaluate(() => {
      const first = document.querySelector('#live p')?.firstChild;
      if (first instanceof Text) first.data = 'At the White ';
      document.querySelector('#live b')?.replaceWith('House with');
    });
    await reader().until(
      async () => (await marks()).join() === 'White House,Kyiv',
      'a name made of two changes is not marked',
    );

    await reader().page.evaluate(() => document.querySelector('#live p')?.lastChild?.remove());
    await reader().until(async () => (await marks()).join() === 'White House', 'removed text keeps its mark');
  });

  test('may change what stands between comments and in empty elements', async () => {
    await reader().open('names.html');
    const write = (html: string): Promise<void> =>
      reader().page.evaluate((text) => {
        const live = document.querySelector('#live') ?? document.body.appendChild(document.createElement('p'));
        live.id = 'live';
        live.innerHTML = text;
      }, html);
    const change = (code: string): Promise<void> =>
      reader().page.evaluate((text) => new Function('live', text)(document.querySelector('#live')), code);
    const marked = async (words: string, otherwise: string): Promise<void> =>
      reader().until(async () => (await reader().marks('#live')).join() === words, otherwise);

    await write('Putin<!---->');
    await marked('Putin', 'the name is not marked');
    await change('live.append("ski")');
    await marked('', 'a longer word keeps its mark');
    await write('Putin<a></a>');
    await marked('Putin', 'the name is not marked');
    await change('live.querySelector("a").textContent = "ski"');
    await marked('', 'a longer word keeps its mark');
    await write('Putin, Wit<a>x</a>koff');
    await marked('Putin', 'the name is not marked');
    await change('live.querySelector("a").textContent = ""');
    await marked('Putin,Witkoff', 'a name that came together is not marked');
  });

  test('may become another page without loading: it is read with new eyes', async () => {
    await reader().open('names.html');
    const show = (address: string, html: string): Promise<void> =>
      reader().page.evaluate(
        (to, content) => {
          history.pushState(null, '', to);
          document.body.innerHTML = content;
        },
        address,
        html,
      );
    await show('?first', '<p>The playwright Tony Kushner. Kushner met Witkoff in Moscow.</p>');
    await reader().until(async () => (await reader().marks()).join() === 'Witkoff,Moscow', 'another Kushner is marked');
    await show('?second', '<p>Kushner met Witkoff in Moscow.</p>');
    await reader().until(
      async () => (await reader().marks()).join() === 'Kushner,Witkoff,Moscow',
      'the old page decides',
    );
  });

  test('may take another address: the card that is open stays, and so does what is marked', async () => {
    await reader().open('stage.html');
    await reader().hover('Putin', 'putin');
    await reader().page.evaluate(() => {
      history.pushState(null, '', '?more');
      document.querySelector('main')?.append('And then Kyiv.');
    });
    await reader().until(async () => (await reader().marks('main')).length === 1, 'what is new is not read');
    await pause(200);
    expect((await reader().card())?.entity).toBe('kremlin-talks/putin');
    await reader().leave();
  });

  test('may name its fields like the DOM: no name is lost, nothing hangs', async () => {
    await reader().open('clobbered.html');
    expect(await reader().marks()).toEqual(['Putin', 'Kyiv', 'Moscow', 'Florida', 'Pokrovsk']);
    await reader().hover('Putin', 'putin');
    await reader().leave();
  });

  test('may have text beside its body, or in place of its head; names in scripts, styles and comments are none', async () => {
    for (const [where, names] of Object.entries({
      nowhere: ['Putin'],
      text: ['Putin', 'Kyiv'],
      element: ['Putin', 'Kyiv'],
      head: ['Kyiv', 'Putin'],
      long: ['Putin', 'Kyiv'],
    })) {
      await reader().open(`beside-body.html?where=${where}`);
      await reader().until(
        async () => (await reader().marks('html')).join() === names.join(),
        `marks differ: ${where}`,
      );
      // As many are painted: none stands where nothing is drawn.
      const painted = await reader().page.evaluate(() => CSS.highlights.get('sidelight')?.size);
      expect(painted).toBe(names.length);
    }
  });

  test('may put what it has just added into another document: the rest is read', async () => {
    await reader().open('stage.html');
    await reader().page.evaluate(() => {
      const main = document.querySelector('main');
      const frame = document.createElement('iframe');
      main?.append(frame);
      const gone = document.createElement('p');
      gone.append('First Kyiv. ');
      const stays = document.createElement('p');
      stays.append('Then Moscow.');
      main?.append(gone, stays);
      setTimeout(() => frame.contentDocument?.body.append(gone));
    });
    await reader().until(async () => (await reader().marks('main')).join() === 'Moscow', 'what stays is not read');
  });

  test('may be one text of 400,000 letters', async () => {
    await reader().open('names.html');
    await reader().page.evaluate(() => {
      const pre = document.createElement('pre');
      pre.id = 'log';
      pre.textContent = `${'nothing to see in this line of a log\n'.repeat(11_000)}Putin`;
      document.body.append(pre);
    });
    await reader().until(async () => (await reader().marks('#log')).length === 1, 'a long text is not read in time');
  });

  test('may be one long text of names that grows: no mark goes that stays where it is', async () => {
    await reader().open('stage.html');
    await reader().page.evaluate(() => {
      const seen = window as unknown as { sizes: number[] };
      seen.sizes = [];
      const look = (): void => {
        seen.sizes.push(CSS.highlights.get('sidelight')?.size ?? 0);
        requestAnimationFrame(look);
      };
      const pre = document.createElement('pre');
      pre.textContent = 'Then Putin met others who waited a long while for it in the hall.\n'.repeat(1200);
      document.body.replaceChildren(pre);
      look();
    });
    await reader().until(async () => (await reader().markCount()) >= 1200, 'not all is marked');
    await reader().page.evaluate(() => {
      const text = document.querySelector('pre')?.firstChild;
      if (text instanceof Text) text.appendData('And Kyiv.');
    });
    await reader().until(async () => (await reader().markCount()) === 1201, 'what is new is not marked');
    const sizes = await reader().page.evaluate(() => (window as unknown as { sizes: number[] }).sizes);
    const since = sizes.findIndex((size) => size >= 1200);
    expect(Math.min(...sizes.slice(since))).toBeGreaterThanOrEqual(1200);
  });

  test('may be so long that it is read child by child: a name may stand in several of them', async () => {
    await reader().open('stage.html');
    await reader().page.evaluate(() => {
      const said = 'An aide in the <b>White</b> <i>House</i> spoke.<br>';
      const nothing = `<p>${'nothing to see in this line\n'.repeat(1000)}</p>`;
      document.querySelector('main')?.insertAdjacentHTML('beforeend', said + nothing.repeat(9) + said);
    });
    await reader().until(
      async () => (await reader().marks('main')).join() === 'White House,White House',
      'a name in two children is not marked',
    );
  });

  test('may be tall: what is in view is marked first', async () => {
    await reader().open('tall.html');
    const first = await reader().page.waitForFunction(() => (window as unknown as { first?: boolean[] }).first);
    expect(new Set(await first.jsonValue())).toEqual(new Set([true]));
    await reader().until(async () => (await reader().markCount()) === 4_000, 'the rest is not marked');
  });

  test('without names has no entry in the highlight registry', async () => {
    await reader().page.goto(reader().url('names.html'));
    await reader().page.evaluate(() => {
      document.body.textContent = 'Nothing to see.';
    });
    await reader().until(() => reader().page.evaluate(() => CSS.highlights.size === 0), 'an entry is left');
    await pause(200);
    expect(await reader().page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test.each(['strict-csp.html', 'hostile.html'])('%s cannot keep the card out, nor change its look', async (name) => {
    await reader().open(name);
    await reader().hover('Putin', 'putin');
    const look = await reader().page.evaluate(() => {
      const box = document.querySelector('sidelight-card')?.shadowRoot?.querySelector('.placed');
      const statement = box?.querySelector('.statement');
      if (!box || !statement) return undefined;
      const { fontSize, color, letterSpacing, direction } = getComputedStyle(statement);
      return {
        width: box.getBoundingClientRect().width,
        background: getComputedStyle(box).backgroundColor,
        fontSize,
        color,
        letterSpacing,
        direction,
      };
    });
    expect(look).toEqual({
      width: 360,
      background: 'rgb(255, 255, 255)',
      fontSize: '14px',
      color: 'rgb(29, 36, 51)',
      letterSpacing: 'normal',
      direction: 'ltr',
    });
    await reader().leave();
  });
});
