import * as v from 'valibot';
import { browser } from './polyfilled.ts';

const Request = v.strictObject({ repair: v.string() });

/**
 * Answers pages that find storage damaged or empty, for the background script.
 * @param repair sees to it that storage is whole, and answers with what is to lie there under a key.
 */
export function answerRepairs(repair: (key: string) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown) =>
    v.is(Request, message) ? repair(message.repair) : undefined,
  );
}
