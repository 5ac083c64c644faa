import { expect, test } from 'vitest';
import { inBothBrowsers } from '../browsers.ts';
import { LONG, onHostilePages } from '../hostile.ts';
import { longestPause, watchPauses } from '../pauses.ts';

/** A page may not be held up longer, in milliseconds: far above what is aimed at, for machines that do other things. */
const SANE = 3_000;

/** How often a page puts 500 nodes in the place of 500 others while nobody sees it. */
const ROUNDS = 600;

inBothBrowsers('pages out of all proportion:', (reader, kind) => {
  const marked = onHostilePages(reader);

  test('one of a million text nodes', async () => {
    await reader().open('stage.html');
    await reader().page.evaluate(() => {
      const main = document.querySelector('main');
      const batch = document.createElement('div');
      // Not drawn: what is at stake is the reading.
      batch.style.setProperty('content-visibility', 'hidden');
      for (let one = 0; one < 10_000; one++) batch.append(new Text(one === 0 ? 'Then Kyiv. ' : 'nothing to see '));
      main?.replaceChildren(...Array.from({ length: 100 }, () => batch.cloneNode(true)));
      const last = document.createElement('div');
      last.append('Then Moscow.');
      main?.append(last);
    });
    // Counted, for putting marks of a million nodes into their order takes long itself.
    await reader().until(async () => (await reader().markCount()) === 102, 'a million nodes are not read', LONG);
  });

  test('one of a single text of 20 MB', async () => {
    await reader().open('stage.html');
    await reader().page.evaluate(() => {
      const main = document.querySelector('main');
      main?.style.setProperty('content-visibility', 'hidden');
      main?.replaceChildren(`${'nothing to see in this line of a log\n'.repeat(545_000)}Then Kyiv.`);
    });
    await watchPauses(reader().page);
    await marked(['Kyiv'], 'a text of 20 MB is not read', 'main');
    expect(await longestPause(reader().page)).toBeLessThan(SANE);
  });

  test('one of a single text of 6,000 names: the pointer finds the one that it rests on', async () => {
    await reader().open('stage.html');
    await reader().page.evaluate(() => {
      const pre = document.createElement('pre');
      pre.textContent = `${'Then Putin met others who waited for it in the hall.\n'.repeat(5999)}And Kyiv.`;
      pre.style.cssText = 'height: 300px; overflow: auto';
      document.body.replaceChildren(pre);
    });
    await reader().until(async () => (await reader().markCount()) === 6000, 'not all is marked', LONG);
    await watchPauses(reader().page);
    await reader().hover('Putin', 'putin');
    await reader().leave();
    expect(await longestPause(reader().page)).toBeLessThan(SANE);
  });

  test('one that never rests', async () => {
    await reader().open('stage.html');
    await watchPauses(reader().page);
    await reader().page.evaluate(() => {
      const main = document.querySelector('main');
      const stage = window as unknown as { rest: () => void; wasMarked: boolean };
      const [ping, pong] = [document.createElement('p'), document.createElement('p')];
      const pile = document.createElement('div');
      main?.replaceChildren(ping, pong, pile);
      // Two observers that answer each other, in a task of its own each time; and more nodes than are kept one by one.
      const channel = new MessageChannel();
      let count = 0;
      channel.port1.onmessage = () => {
        // Marks come and go with the text.
        stage.wasMarked ||= [...(CSS.highlights.get('sidelight') ?? [])].some(
          (range) => range.startContainer.parentNode === ping,
        );
        ping.textContent = `Ping ${count++}: Kyiv`;
      };
      const observer = new MutationObserver(() => channel.port2.postMessage(undefined));
      observer.observe(ping, { childList: true });
      const timer = setInterval(() => {
        pong.textContent = `Pong ${count++}: Moscow`;
        pile.replaceChildren(...Array.from({ length: 500 }, () => document.createElement('b')));
      });
      ping.textContent = 'Begin';
      stage.rest = () => {
        observer.disconnect();
        clearInterval(timer);
      };
    });
    await reader().until(
      () => reader().page.evaluate(() => (window as unknown as { wasMarked?: boolean }).wasMarked === true),
      'nothing is marked while it goes on',
    );
    await reader().page.evaluate(() => document.querySelector('#still')?.append(' So does Florida.'));
    await marked(['Putin', 'Florida'], 'what changes elsewhere is not read', '#still');
    await reader().page.evaluate(() => (window as unknown as { rest: () => void }).rest());
    await marked(['Kyiv', 'Moscow'], 'marks are not right once it rests', 'main');
    expect(await longestPause(reader().page)).toBeLessThan(SANE);
  });

  test('one that changes all the time while nobody sees it', async () => {
    await reader().open('stage.html');
    const { page } = reader();
    await reader().whileUnseen(async () => {
      await page.evaluate(async (rounds) => {
        const channel = new MessageChannel();
        const pile = document.createElement('div');
        document.querySelector('main')?.append(pile);
        for (let round = 0; round < rounds; round++) {
          pile.replaceChildren(...Array.from({ length: 500 }, () => document.createElement('b')));
          await new Promise((resolve) => {
            channel.port1.onmessage = resolve;
            channel.port2.postMessage(undefined);
          });
        }
        pile.textContent = 'Putin came to Kyiv.';
      }, ROUNDS);
      // Firefox does not say how many there are.
      if (kind === 'chrome') {
        const session = await page.createCDPSession();
        await session.send('HeapProfiler.collectGarbage');
        const { nodes } = await session.send('Memory.getDOMCounters');
        expect(nodes).toBeLessThan(100 * ROUNDS);
      }
    });
    await marked(['Putin', 'Kyiv'], 'what changed unseen is not marked', 'main div');
  });
});
