import { afterAll, beforeAll, describe } from 'vitest';
import { Reader } from './reader.ts';

/** Runs a suite in both browsers, each with Sidelight installed and a reader of the given languages. */
export function inBothBrowsers(title: string, suite: (reader: () => Reader) => void, languages?: string[]): void {
  describe.each(['chrome', 'firefox'] as const)(`${title} (%s)`, (kind) => {
    let reader: Reader | undefined;
    beforeAll(async () => {
      reader = await Reader.start(kind, languages);
    });
    afterAll(() => reader?.stop());
    suite(() => {
      if (!reader) throw new Error('The browser did not start.');
      return reader;
    });
  });
}
