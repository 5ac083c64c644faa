import type { Browser } from 'puppeteer-core';
import { bundled, cold, median } from './cold.ts';
import type { Contender, Task } from './in-page/contest.ts';
import type { Row } from './report.ts';

const TIMES = 3;

export interface Contest {
  readonly title: string;
  /** What the design allows the first pass, if it says so. */
  readonly budget?: string | undefined;
  /** All of them by default; the one that others are measured against has to be among them. */
  readonly contenders?: readonly Contender[];
}

const TITLES: Readonly<Record<Contender, string>> = {
  filtered: 'bare TreeWalker over visible text nodes',
  shown: 'the same, parents asked in the loop',
  walk: 'bare TreeWalker over all text nodes',
  expression: 'plain expression of the names',
  first: 'Sidelight, first pass',
  whole: 'Sidelight, to the marks',
  findAndReplace: 'findAndReplaceDOMText',
  mark: 'mark.js',
};

/** What the others are measured against: the text nodes that a reader may see, left to the browser's own way to choose them. Why, see `src/core/index/DESIGN.md`. */
const BASE = 'filtered';

/** All of them, what they are measured against first. */
export const CONTENDERS = Object.keys(TITLES) as Contender[];

/**
 * The first scan of pages against what others do with the same text, each on a fresh page of its own, turn by turn: ratios to
 * a bare walk, page by page, and the median of these. A saved page that goes elsewhere or never loads is left out, and said to be.
 */
export async function firstScan(
  browser: Browser,
  urls: readonly string[],
  task: Task,
  { title, budget, contenders = CONTENDERS }: Contest,
): Promise<Row[]> {
  if (urls.length === 0) return [];
  const script = await bundled('test/bench/in-page/contest.ts');
  const ratios = new Map<Contender, number[]>(contenders.map((contender) => [contender, []]));
  const times = new Map<Contender, number[]>(contenders.map((contender) => [contender, []]));
  for (const url of urls) {
    const taken = new Map<Contender, number[]>(contenders.map((contender) => [contender, []]));
    try {
      for (let time = 0; time < TIMES; time++) {
        for (const contender of contenders) {
          const { ms } = await cold<{ ms: number }>(browser, url, script, 'contest', contender, task);
          taken.get(contender)?.push(ms);
        }
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      console.error(`${url} is left out, for it cannot be measured: ${reason}`);
      continue;
    }
    const bare = median(taken.get(BASE) ?? []);
    for (const contender of contenders) {
      const ms = median(taken.get(contender) ?? []);
      times.get(contender)?.push(ms);
      ratios.get(contender)?.push(ms / bare);
    }
  }
  return contenders.map((contender) => ({
    what: `${title}: ${TITLES[contender]}`,
    ms: median(times.get(contender) ?? []),
    ratio: median(ratios.get(contender) ?? []),
    ...(contender === 'first' && budget !== undefined && { budget }),
  }));
}
