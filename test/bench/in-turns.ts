import type { Page } from 'puppeteer-core';

/**
 * Measures in some pages, turn by turn, each in front when it is its turn.
 * @param times how often each is measured.
 * @returns what was measured in each page, in order.
 */
export async function inTurns<Name extends string>(
  pages: Readonly<Record<Name, Page>>,
  times: number,
  measure: (page: Page) => Promise<number>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(pages) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let time = 0; time < times; time++)
    for (const name of names) {
      await pages[name].bringToFront();
      measured[name].push(await measure(pages[name]));
    }
  return measured;
}
