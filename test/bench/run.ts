import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/browsers/find-browser.ts';
import { launchBare, launchWithExtension } from '../../scripts/browsers/launch.ts';
import { servePages } from '../../scripts/serve-pages.ts';
import { buildBundle } from '../../src/compiler/bundle.ts';
import { BLOCKERS } from '../../src/compiler/names.ts';
import { compileRoot } from '../../src/compiler/pack-folder.ts';
import { firstScan } from './first-scan.ts';
import { heapAfterCards } from './heap.ts';
import { hoverToPaint } from './hover-to-paint.ts';
import { MARKS, type MutationPages, mutations } from './mutations.ts';
import { type Row, table } from './report.ts';
import { sizeRows } from './sizes.ts';
import { syntheticPack } from './synthetic-pack.ts';
import { syntheticPage } from './synthetic-pages.ts';

const FOLDER = 'artifacts';

/** How many entities the large pack has. */
const LARGE = 10_000;

/** Only what says whether the budget of the first pass holds. */
const BARE = ['walk', 'first'] as const;

/** What is measured of the extension itself, in a browser that has it. */
async function withExtension(
  kind: BrowserKind,
  bare: Browser,
  changing: MutationPages,
  trialPage: string,
): Promise<Row[]> {
  const browser = await launchWithExtension(kind, { headless: true, languages: ['en'] });
  try {
    return [
      ...(await hoverToPaint(browser, trialPage)),
      ...(await mutations(browser, bare, changing)),
      ...(kind === 'chrome' ? await heapAfterCards(browser, trialPage) : []),
    ];
  } finally {
    await browser.close();
  }
}

/** Saved pages in a folder of the reader's choice; none where no folder is given. */
async function givenPages(folder: string | undefined): Promise<{ urls: string[]; close: () => Promise<void> }> {
  if (folder === undefined) return { urls: [], close: async () => undefined };
  const { origin, close } = await servePages(folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.html?$/.test(file));
  return { urls: files.map((file) => `${origin}/${encodeURI(file)}`), close };
}

async function main(): Promise<void> {
  const { packs, givenNames } = compileRoot('src/packs');
  const { prefilter, index } = buildBundle(packs, givenNames);
  const names = [
    ...new Set(
      packs.flatMap((pack) =>
        pack.names.flatMap(({ entity, text }) => (entity === BLOCKERS ? [] : text.replace(/[[\]]/g, ''))),
      ),
    ),
  ];
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  const write = (name: string, html: string): string => {
    writeFileSync(join(folder, name), html);
    return name;
  };
  const inScript = (script: RegExp): string[] => names.filter((name) => script.test(name));
  const without = (['en', 'ru', 'ar'] as const).flatMap((script) =>
    [20, 120].map((paragraphs) => write(`${script}-${paragraphs}.html`, syntheticPage({ script, paragraphs }))),
  );
  const scripts = { en: /^[A-Z]/, ru: /^[А-Я]/, ar: /^[ء-ي]/ } as const;
  const withNames = (['en', 'ru', 'ar'] as const).flatMap((script) =>
    [20, 120].map((paragraphs) =>
      write(
        `${script}-${paragraphs}-named.html`,
        syntheticPage({ script, paragraphs, namesEvery: 80, names: inScript(scripts[script]) }),
      ),
    ),
  );
  const changing = (name: string, ...of: string[]): string =>
    write(name, syntheticPage({ script: 'en', paragraphs: Math.round(MARKS / 7), namesEvery: 8, names: of }));
  const marked = changing('marked.html', 'Putin', 'Witkoff', 'Kyiv', 'Kremlin');
  const unmarked = changing('unmarked.html', 'Pandin', 'Wellkamp', 'Koln', 'Krater');
  const large = syntheticPack(LARGE);
  const sizes = sizeRows({ bundled: { prefilter, index }, large });
  console.log(table('sizes', sizes));
  const pages = await servePages(folder);
  const trial = await servePages('test/pages');
  const given = await givenPages(process.argv[2]);
  const report: Record<string, readonly Row[]> = { sizes };
  try {
    for (const kind of ['chrome', 'firefox'] as const) {
      const browser = await launchBare(kind, { headless: true });
      try {
        const task = { prefilter, index, names };
        const url = (name: string): string => `${pages.origin}/${name}`;
        const urls = (list: readonly string[]): string[] => list.map(url);
        const many = { ...task, prefilter: large.prefilter, index: large.index };
        const rows = [
          ...(await firstScan(browser, urls(without), task, { title: 'pages without names', budget: '1.25×' })),
          ...(await firstScan(browser, urls(withNames), task, { title: 'pages with names', budget: '1.25×' })),
          ...(await firstScan(browser, given.urls, task, { title: 'given pages', budget: '1.25×', contenders: BARE })),
          ...(await firstScan(browser, urls(without), many, {
            title: `${LARGE} entities`,
            budget: '1.5×',
            contenders: BARE,
          })),
          ...(await withExtension(
            kind,
            browser,
            { marked: url(marked), unmarked: url(unmarked) },
            `${trial.origin}/try.html`,
          )),
        ];
        report[kind] = rows;
        console.log(table(kind, rows));
      } finally {
        await browser.close();
      }
    }
  } finally {
    await Promise.all([pages.close(), trial.close(), given.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
}

await main();
