import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FINE_CLOCK, servePages } from '../../scripts/serve-pages.ts';
import { bundled } from './cold.ts';
import { MARKS, type MutationPages } from './mutations.ts';
import { syntheticPage } from './synthetic-pages.ts';
import type { ApplicationPages } from './web-application.ts';
import { PAGE_LANGUAGES, type PageLanguage } from './words.ts';

/** Which of some names are written in the script of a language. */
const SCRIPTS: Readonly<Record<PageLanguage, RegExp>> = { en: /^[A-Z]/, ru: /^[А-Я]/, uk: /^[А-Я]/, ar: /^[ء-ي]/ };

/** A short page and a long one. */
const PARAGRAPHS = [20, 120];

/** What is measured on, while the bench runs. */
export interface BenchPages {
  /** Where they and other files stand. */
  readonly origin: string;
  readonly without: readonly string[];
  readonly withNames: readonly string[];
  readonly changing: MutationPages;
  readonly applications: ApplicationPages;
  /** Saved pages of the reader's choice. */
  readonly given: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Writes and serves the pages.
 * @param names some to write on them.
 * @param files other files to serve, by name.
 * @param folder of saved pages, if any.
 */
export async function benchPages(
  names: readonly string[],
  files: Readonly<Record<string, string>>,
  folder: string | undefined,
): Promise<BenchPages> {
  const written = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  const served = await servePages(written, FINE_CLOCK);
  const given = folder === undefined ? undefined : await servePages(folder, FINE_CLOCK);
  const write = (name: string, text: string): string => {
    writeFileSync(join(written, name), text);
    return `${served.origin}/${name}`;
  };
  const changing = (name: string, ...of: string[]): string =>
    write(name, syntheticPage({ language: 'en', paragraphs: Math.round(MARKS / 7), namesEvery: 8, names: of }));
  const inAll = (name: string, pageNames?: (language: PageLanguage) => string[]): string[] =>
    PAGE_LANGUAGES.flatMap((language) =>
      PARAGRAPHS.map((paragraphs) => {
        const wishes = { language, paragraphs, ...(pageNames && { namesEvery: 80, names: pageNames(language) }) };
        return write(`${language}-${paragraphs}-${name}.html`, syntheticPage(wishes));
      }),
    );
  write('to-do.js', await bundled('test/bench/in-page/to-do.ts'));
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    origin: served.origin,
    without: inAll('plain'),
    withNames: inAll('named', (language) => names.filter((name) => SCRIPTS[language].test(name))),
    changing: {
      marked: changing('marked.html', 'Putin', 'Witkoff', 'Kyiv', 'Kremlin'),
      unmarked: changing('unmarked.html', 'Pandin', 'Wellkamp', 'Koln', 'Krater'),
    },
    applications: {
      page: write('blank.html', '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title></html>'),
      applications: write('to-do.html', '<!doctype html><meta charset="utf-8"><body><script src="to-do.js"></script>'),
    },
    given: given ? pagesIn(folder ?? '').map((file) => `${given.origin}/${encodeURI(file)}`) : [],
    close: async () => {
      await Promise.all([served.close(), given?.close()]);
      rmSync(written, { recursive: true, force: true });
    },
  };
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.html?$/.test(file));
}
