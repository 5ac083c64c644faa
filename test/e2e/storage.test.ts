import { beforeAll, expect, test } from 'vitest';
import { inBothBrowsers } from './browsers.ts';
import { patchedBuild } from './patched.ts';

beforeAll(() => {
  patchedBuild(
    'damaged',
    "extension.storage.onChanged.addListener((changes) => changes['card-style']?.newValue && extension.storage.local.remove('card-style'));",
  );
});

inBothBrowsers(
  'where the look of the card is lost',
  (reader) => {
    test('the card still opens, and can be read', async () => {
      await reader().open('names.html');
      const card = await reader().hover('Putin', 'putin', '#en');
      expect(card.text).toContain('Vladimir Putin');
      const look = await reader().page.evaluate(() => {
        const root = document.querySelector('sidelight-card')?.shadowRoot;
        return {
          style: root?.querySelector('style')?.textContent,
          isSeen: root?.querySelector('.statement')?.checkVisibility(),
        };
      });
      expect(look).toEqual({ style: '', isSeen: true });
      await reader().dismiss();
    });
  },
  { dist: 'artifacts/damaged' },
);
