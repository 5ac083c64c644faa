import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/find-browser.ts';
import { Reader, type ReaderWishes } from './reader.ts';

type Suite = (reader: () => Reader, kind: BrowserKind) => void;

/**
 * Runs a suite in both browsers, each with Sidelight installed, which others use before and after: it leaves them as they were, and
 * asks nothing of the background script, which may have gone to sleep.
 */
export function inBothBrowsers(title: string, suite: Suite): void {
  inEach(title, suite, (kind) => Reader.join(kind));
}

/** Runs a suite in two browsers of its own, each with Sidelight installed and a reader with the given wishes. */
export function inOwnBrowsers(title: string, suite: Suite, wishes?: ReaderWishes): void {
  inEach(title, suite, (kind) => Reader.start(kind, wishes));
}

function inEach(title: string, suite: Suite, start: (kind: BrowserKind) => Promise<Reader>): void {
  describe.each(['chrome', 'firefox'] as const)(`${title} (%s)`, (kind) => {
    let reader: Reader | undefined;
    beforeAll(async () => {
      reader = await start(kind);
    });
    afterAll(() => reader?.stop());
    suite(() => {
      if (!reader) throw new Error('The browser did not start.');
      return reader;
    }, kind);
  });
}
