import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { packJsonSchema } from './json-schema.ts';
import { mergeIndex } from './merge-index.ts';
import { compileFolder, compileRoot, type PackRoot } from './pack-folder.ts';
import { PackError } from './problem.ts';
import { scanText, scanUnit, textOfHtml } from './scan.ts';

const PACKS = 'src/packs';

const USAGE = `npm run pack -- check [FOLDER …]        compile packs (all bundled ones by default) and list what is wrong
npm run pack -- forms ENTITY …          list every form of an entity's names
npm run pack -- scan [--explain] FILE … show what would be marked in text or HTML, and why; - is standard input
npm run pack -- scan --jsonl            read units {"id", "text"} from standard input, write {"id", "spans"}
npm run pack -- schema                  write docs/pack.schema.json, which editors read`;

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { explain: { type: 'boolean', default: false }, jsonl: { type: 'boolean', default: false } },
  });
  const [command, ...operands] = positionals;
  if (command === 'check') check(operands);
  else if (command === 'forms' && operands.length > 0) operands.forEach(forms);
  else if (command === 'scan' && values.jsonl) await scanUnits();
  else if (command === 'scan' && operands.length > 0) scanFiles(operands, values.explain);
  else if (command === 'schema') writeFileSync('docs/pack.schema.json', packJsonSchema());
  else fail(USAGE);
}

function check(folders: readonly string[]): void {
  const { packs, givenNames } = compileRoot(PACKS);
  const compiled = folders.length > 0 ? folders.map((folder) => compileFolder(folder, givenNames)) : packs;
  for (const { id, version, cards, forms: surface } of compiled) {
    const facts = new Set(cards.flatMap((card) => card.facts.map((fact) => fact.id)));
    console.log(
      `${id} ${version}: ${cards.length} cards, ${facts.size} facts, ${surface.length} surface forms. No problem found.`,
    );
  }
}

function forms(entity: string): void {
  const names = compileRoot(PACKS).packs.flatMap((pack) => pack.names.filter((name) => name.entity === entity));
  if (names.length === 0) fail(`No bundled pack has an entity \`${entity}\`.`);
  for (const { language, text, forms: surface } of names) {
    console.log(`${language}  ${text}\n      ${[...new Set(surface.map((form) => form.text))].join(', ')}`);
  }
}

function scanFiles(files: readonly string[], explain: boolean): void {
  const index = indexOf(compileRoot(PACKS));
  for (const file of files) {
    const content = readFileSync(file === '-' ? 0 : file, 'utf8');
    const text = /^\s*<(?:!doctype|html)/i.test(content) ? textOfHtml(content) : content;
    for (const line of scanText(text, index, explain)) console.log(line);
  }
}

async function scanUnits(): Promise<void> {
  const index = indexOf(compileRoot(PACKS));
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') console.log(scanUnit(line, index));
  }
}

function indexOf({ packs, givenNames }: PackRoot): ReturnType<typeof mergeIndex> {
  return mergeIndex(packs, givenNames);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

// A reader of the output that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await main();
} catch (error) {
  // A problem of the pack or the input is its author's to mend, not a crash: the message says all there is to say.
  if (!(error instanceof PackError) && !(error instanceof SyntaxError)) throw error;
  fail(error.message);
}
