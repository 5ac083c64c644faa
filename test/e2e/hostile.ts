import { afterEach, beforeAll, expect } from 'vitest';
import { complaintsOf } from './complaints.ts';
import type { Reader } from './reader.ts';

/** How long, in milliseconds, the browser itself may take with a page that is out of all proportion. */
export const LONG = 20_000;

/** Waits until the marks below a selector are those of some words. */
type Marked = (words: readonly string[], otherwise: string, selector?: string) => Promise<void>;

/** Lets each test of hostile pages fail where anything was complained of in it. */
export function onHostilePages(reader: () => Reader): Marked {
  let complaints: string[] = [];
  beforeAll(() => {
    complaints = complaintsOf(reader().page);
  });
  afterEach(() => {
    expect(complaints.splice(0)).toEqual([]);
  });
  return (words, otherwise, selector) =>
    reader().until(async () => (await reader().marks(selector)).join() === words.join(), otherwise, LONG);
}
