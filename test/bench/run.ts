import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/browsers/find-browser.ts';
import { launchBare, launchWithExtension } from '../../scripts/browsers/launch.ts';
import { servePages } from '../../scripts/serve-pages.ts';
import { buildBundle } from '../../src/compiler/bundle.ts';
import { BLOCKERS } from '../../src/compiler/names.ts';
import { compileRoot } from '../../src/compiler/pack-folder.ts';
import { type BenchPages, benchPages } from './bench-pages.ts';
import { firstScan } from './first-scan.ts';
import { heapAfterCards } from './heap.ts';
import { hoverToPaint } from './hover-to-paint.ts';
import type { Task } from './in-page/contest.ts';
import { loading } from './loading.ts';
import { longestSlice } from './longest-slice.ts';
import { MARKS, mutations } from './mutations.ts';
import { pageCost } from './page-cost.ts';
import { type Row, table } from './report.ts';
import { sizeRows } from './sizes.ts';
import { stillToMarked } from './still-to-marked.ts';
import { styles } from './styles.ts';
import { syntheticPack } from './synthetic-pack.ts';
import { ticking } from './ticking.ts';
import { webApplications } from './web-application.ts';

const FOLDER = 'artifacts';

/** How many entities the synthetic packs have, and what the design allows the first pass with them. */
const SYNTHETIC = [
  { entities: 10_000, budget: '1.5×' },
  { entities: 100_000, budget: undefined },
];

/** Only what says whether the budget of the first pass holds. */
const BARE = ['filtered', 'shown', 'walk', 'first'] as const;

/** A pack to measure with. */
interface MeasuredPack {
  readonly title: string;
  readonly task: Task;
  readonly budget?: string | undefined;
  /** The index as JSON, and the file that it is served as. */
  readonly json: string;
  readonly file: string;
}

/** The bundled pack, with all its names as they are written, and the synthetic ones. */
function measuredPacks(): { names: string[]; bundled: MeasuredPack; synthetic: MeasuredPack[] } {
  const { packs, givenNames } = compileRoot('src/packs');
  const { prefilter, index } = buildBundle(packs, givenNames);
  const all = packs.flatMap((pack) => pack.names.filter(({ entity }) => entity !== BLOCKERS));
  const names = [...new Set(all.map(({ text }) => text.replace(/[[\]]/g, '')))];
  const entities = index.entities.split(' ').length;
  return {
    names,
    bundled: {
      title: `bundled, ${entities} entities`,
      task: { prefilter, index, names },
      json: JSON.stringify(index),
      file: 'bundled.json',
    },
    synthetic: SYNTHETIC.map(({ entities, budget }) => {
      const pack = syntheticPack(entities);
      return {
        title: `${entities} entities`,
        task: { prefilter: pack.prefilter, names: [] },
        budget,
        json: JSON.stringify(pack.index),
        file: `${entities}.json`,
      };
    }),
  };
}

/** What is measured of the extension itself, in a browser that has it. */
async function withExtension(
  kind: BrowserKind,
  bare: Browser,
  { without: [plain = ''], withNames: [named = ''], changing, applications }: BenchPages,
  trialPage: string,
): Promise<Row[]> {
  const browser = await launchWithExtension(kind, { headless: true, languages: ['en'] });
  try {
    return [
      ...(await hoverToPaint(browser, trialPage)),
      ...(await stillToMarked(browser, trialPage, changing)),
      ...(await mutations(browser, bare, changing)),
      await styles(browser, bare, changing.unmarked),
      ...(await webApplications(kind, browser, bare, applications)),
      ...(kind === 'chrome'
        ? [
            await pageCost(browser, bare, plain, 'a page without names'),
            await pageCost(browser, bare, named, 'a page with names'),
            await ticking(browser, bare, changing.marked, MARKS * 0.9),
            await longestSlice(browser, changing.marked, MARKS * 0.9),
            ...(await heapAfterCards(browser, trialPage)),
          ]
        : []),
    ];
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const { names, bundled, synthetic } = measuredPacks();
  const packs = [bundled, ...synthetic];
  const sizes = sizeRows(packs.map(({ title, task, json }) => ({ title, prefilter: task.prefilter, index: json })));
  console.log(table('sizes', sizes));
  const files = Object.fromEntries(packs.map(({ file, json }) => [file, json]));
  const pages = await benchPages(names, files, process.argv[2]);
  const trial = await servePages('test/pages');
  const report: Record<string, readonly Row[]> = { sizes };
  try {
    for (const kind of ['chrome', 'firefox'] as const) {
      const bare = await launchBare(kind, { headless: true, offline: true });
      const rows: Row[] = [];
      const add = (more: readonly Row[]): void => {
        rows.push(...more);
        if (more.length > 0) console.log(table(kind, more));
      };
      try {
        const { task } = bundled;
        const budget = '1.25×';
        add(await firstScan(bare, pages.without, task, { title: 'pages without names', budget }));
        add(await firstScan(bare, pages.withNames, task, { title: 'pages with names', budget }));
        add(await firstScan(bare, pages.given, task, { title: 'given pages', budget, contenders: BARE }));
        for (const { title, task, budget } of synthetic)
          add(await firstScan(bare, pages.without, task, { title, budget, contenders: BARE }));
        for (const { title, file } of packs) add([await loading(kind, bare, { title, origin: pages.origin, file })]);
        add(await withExtension(kind, bare, pages, `${trial.origin}/try.html`));
      } finally {
        await bare.close();
      }
      report[kind] = rows;
    }
  } finally {
    await Promise.all([pages.close(), trial.close()]);
  }
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/bench.json`, `${JSON.stringify(report, null, 2)}\n`);
}

await main();
