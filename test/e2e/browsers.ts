import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/find-browser.ts';
import { Reader, type ReaderWishes } from './reader.ts';

/** Runs a suite in both browsers, each with Sidelight installed and a reader with the given wishes. */
export function inBothBrowsers(
  title: string,
  suite: (reader: () => Reader, kind: BrowserKind) => void,
  wishes?: ReaderWishes,
): void {
  describe.each(['chrome', 'firefox'] as const)(`${title} (%s)`, (kind) => {
    let reader: Reader | undefined;
    beforeAll(async () => {
      reader = await Reader.start(kind, wishes);
    });
    afterAll(() => reader?.stop());
    suite(() => {
      if (!reader) throw new Error('The browser did not start.');
      return reader;
    }, kind);
  });
}
