import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DELAYS } from '../../src/core/hover/delays.ts';
import { inOwnBrowsers } from './browsers.ts';
import { patchedBuild } from './patched.ts';
import { pause, Reader } from './reader.ts';

const SETTLED = DELAYS.dwell + DELAYS.leave;

/** What the reader has chosen is in storage before any page is opened. */
const asChosen = (hover: object): string =>
  patchedBuild('chosen', `extension.storage.local.set({ hover: ${JSON.stringify(hover)} });`);

beforeAll(() => {
  asChosen({ mode: 'modifier' });
});

inOwnBrowsers(
  'where cards are asked for with a key',
  (reader) => {
    test('the pointer alone opens nothing', async () => {
      await reader().open('names.html');
      await reader().pointAt('Putin', '#en');
      await pause(SETTLED);
      expect(await reader().card()).toBeUndefined();
    });

    test('the key opens the card of the name below the pointer at once, and it stays when the key goes up', async () => {
      await reader().open('names.html');
      await reader().pointAt('Putin', '#en');
      await reader().page.keyboard.down('Alt');
      await reader().until(async () => (await reader().card())?.label === 'Vladimir Putin', 'the key opens nothing');
      await reader().page.keyboard.up('Alt');
      await pause(SETTLED);
      expect((await reader().card())?.label).toBe('Vladimir Putin');
      await reader().pointAt('Kremlin', '#en');
      await reader().until(async () => (await reader().card()) === undefined, 'the card stays');
    });

    test('a name that the pointer comes to with the key held opens; with another key it does not', async () => {
      await reader().open('names.html');
      await reader().page.keyboard.down('Shift');
      await reader().pointAt('Putin', '#en');
      await pause(SETTLED);
      expect(await reader().card()).toBeUndefined();
      await reader().page.keyboard.up('Shift');
      await reader().leave();
      await reader().page.keyboard.down('Alt');
      await reader().hover('Putin', 'putin', '#en');
      await reader().page.keyboard.up('Alt');
      await reader().leave();
    });
  },
  { dist: 'artifacts/chosen' },
);

describe('a choice made while pages are open (chrome)', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start('chrome');
  });
  afterAll(() => reader.stop());

  test('is followed at once, and one that makes no sense is none', async () => {
    await reader.open('names.html');
    await reader.store({ hover: { mode: 'modifier', modifier: 'Control' } });
    await pause(100);
    await reader.pointAt('Putin', '#en');
    await pause(SETTLED);
    expect(await reader.card()).toBeUndefined();
    await reader.page.keyboard.down('Control');
    await reader.until(async () => (await reader.card()) !== undefined, 'the key opens nothing');
    await reader.page.keyboard.up('Control');
    await reader.leave();
    await reader.store({ hover: { mode: 'modifier', modifier: 'Hyper' } });
    await pause(100);
    await reader.hover('Putin', 'putin', '#en');
    await reader.leave();
  });
});
