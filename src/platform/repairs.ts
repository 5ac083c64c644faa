import * as v from 'valibot';
import { browser } from './polyfilled.ts';

const Request = v.strictObject({ repair: v.literal(true) });

/**
 * Answers pages that find storage damaged or empty, for the background script.
 * @param repair sees to it that storage is whole. Answers whether it is.
 */
export function answerRepairs(repair: () => Promise<boolean>): void {
  browser.runtime.onMessage.addListener((message: unknown) => (v.is(Request, message) ? repair() : undefined));
}
