import { beforeAll, expect, test } from 'vitest';
import { inOwnBrowsers } from './browsers.ts';
import { patchedBuild } from './patched.ts';

beforeAll(() => {
  patchedBuild(
    'damaged',
    "extension.storage.onChanged.addListener((changes) => changes['card-style']?.newValue && extension.storage.local.remove('card-style'));",
  );
});

inOwnBrowsers(
  'where the look of the card cannot be kept',
  (reader) => {
    test('the card has it all the same', async () => {
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
      expect(look.style).toContain('.card');
      expect(look.isSeen).toBe(true);
      await reader().dismiss();
    });
  },
  { dist: 'artifacts/damaged' },
);
