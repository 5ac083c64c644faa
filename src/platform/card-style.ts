import * as v from 'valibot';
import { readInstalled } from './stored.ts';

/** Where the card's style sheet is kept. */
export const STYLE = 'card-style';

let known: string | undefined;

/**
 * The card's style sheet. The background script puts it into storage, as it does the texts, so that pages in which no card is
 * opened do not carry it. Empty where it is missing: a card without its look can still be read.
 */
export async function readCardStyle(): Promise<string> {
  known ??= await readInstalled(STYLE, v.string());
  return known ?? '';
}
