import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { faults } from './axe.ts';
import { inOwnBrowsers } from './browsers.ts';

/** Built from packs in which two people bear one surname. */
const DIST = 'artifacts/bearers';

beforeAll(() => {
  const env = { ...process.env, SIDELIGHT_PACKS: 'test/support/packs', SIDELIGHT_DIST: DIST };
  for (const mode of ['production', 'firefox']) {
    const { status, stderr } = spawnSync(
      'npx',
      ['--no-install', 'vite', 'build', '--logLevel', 'error', '--mode', mode],
      { env, encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
  }
});

inOwnBrowsers(
  'whose a name is',
  (reader) => {
    /** What the open card says, whatever it is. */
    const shown = (): Promise<string> =>
      reader().page.evaluate(
        () =>
          document.querySelector('sidelight-card')?.shadowRoot?.querySelector<HTMLElement>('.card')?.innerText ?? '',
      );

    test('where the page does not tell, the card asks and offers both', async () => {
      await reader().open('bearers.html');
      await reader().pointAt('Blake', '#bare');
      await reader().until(async () => (await shown()).includes('Which one is meant?'), 'no question is asked');
      expect(await shown()).toContain('Anthony Blake');
      expect(await faults(reader().page)).toEqual([]);
      await reader().page.evaluate(() =>
        document
          .querySelector('sidelight-card')
          ?.shadowRoot?.querySelector<HTMLElement>('[data-entity="bearers/ruth-blake"]')
          ?.click(),
      );
      await reader().until(
        async () => (await reader().card())?.entity === 'bearers/ruth-blake',
        'the choice opens no card',
      );
      await reader().leave();
    });

    test('the question is closed by its button', async () => {
      await reader().open('bearers.html');
      await reader().pointAt('Blake', '#bare');
      await reader().until(async () => (await shown()).includes('Which one is meant?'), 'no question is asked');
      await reader().press('.close');
      await reader().until(async () => (await shown()) === '', 'it stays open');
    });

    test('a full name that comes later settles it', async () => {
      await reader().open('bearers.html');
      await reader().page.evaluate(() => {
        const more = document.querySelector('#more');
        if (more) more.textContent = 'It was Anthony Blake.';
      });
      await reader().until(async () => (await reader().marks()).length === 2, 'the later name is not marked');
      await reader().hover('Blake', 'anthony-blake', '#bare', 'bearers');
      await reader().leave();
    });

    test('another bearer who is named first takes it away', async () => {
      await reader().open('bearers.html');
      await reader().page.evaluate(() => {
        document.body.innerHTML = '<p>Tom Blake came.</p><p>Then Blake spoke.</p><p>Ruth stayed.</p>';
      });
      await reader().until(async () => (await reader().marks()).length === 0, 'somebody else’s name is marked');
    });
  },
  { dist: DIST },
);
