import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';

/** Bundles a script for pages into one text. */
export async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' }, target: ['chrome128', 'firefox140'] },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`${entry} was not bundled.`);
  return first.output[0].code;
}

/** Calls a global function of a script in a fresh page, where nothing has been compiled or optimised yet. */
export async function cold<T>(
  browser: Browser,
  url: string,
  script: string,
  call: string,
  ...args: unknown[]
): Promise<T> {
  const page = await browser.newPage();
  try {
    // A saved page may ask something, and would wait for the answer.
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.goto(url);
    await page.evaluate(script);
    return await called<T>(page, call, ...args);
  } finally {
    await page.close();
  }
}

/** Calls a global function of a page. */
export async function called<T>(page: Page, name: string, ...args: unknown[]): Promise<T> {
  return (await page.evaluate(
    (name, given) => (globalThis as unknown as Record<string, (...all: unknown[]) => unknown>)[name]?.(...given),
    name,
    args,
  )) as T;
}

/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
}
