import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packJsonSchema } from './json-schema.ts';
import { mergeIndex } from './merge-index.ts';
import { compileFolder, compileRoot, type PackRoot } from './pack-folder.ts';
import { InputError, PackError } from './problem.ts';
import { scanText, scanUnit } from './scan.ts';
import { textOfFile } from './text-of-file.ts';

const PACKS = 'src/packs';

const USAGE = `npm run pack -- check [FOLDER …]        compile packs (all bundled ones by default) and list what is wrong
npm run pack -- forms ENTITY …          list every form of an entity's names
npm run pack -- scan [--explain] FILE … show what would be marked in text or HTML, and why; - is standard input
npm run pack -- scan --jsonl            read units {"id", "text"} a line from standard input, write {"id", "spans"}
npm run pack -- schema                  write docs/pack.schema.json, which editors read`;

async function main(): Promise<void> {
  const { positionals, values } = options();
  const [command, ...operands] = positionals;
  if (command === 'check') check(operands);
  else if (command === 'forms' && operands.length > 0) forms(operands);
  else if (command === 'scan' && values.jsonl && operands.length === 0) await scanUnits();
  else if (command === 'scan' && !values.jsonl && operands.length > 0) scanFiles(operands, values.explain);
  else if (command === 'schema') writeFileSync('docs/pack.schema.json', packJsonSchema());
  else fail(USAGE);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { explain: { type: 'boolean', default: false }, jsonl: { type: 'boolean', default: false } },
    });
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new InputError({ where: 'npm run pack', what, mend: `What there is:\n${USAGE}` });
  }
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

function forms(entities: readonly string[]): void {
  const names = compileRoot(PACKS).packs.flatMap((pack) => pack.names);
  const known = [...new Set(names.map(({ entity }) => entity))];
  for (const entity of entities) {
    attempt(() => {
      if (!known.includes(entity)) {
        const mend = `Name one of these: ${known.join(', ')}.`;
        throw new InputError({ where: entity, what: 'No bundled pack has an entity of this id.', mend });
      }
      if (entities.length > 1) console.log(`${entity}:`);
      for (const { language, text, forms: surface } of names.filter((name) => name.entity === entity)) {
        console.log(`${language}  ${text}\n      ${[...new Set(surface.map((form) => form.text))].join(', ')}`);
      }
    });
  }
}

function scanFiles(files: readonly string[], explain: boolean): void {
  const index = indexOf(compileRoot(PACKS));
  for (const file of files) {
    attempt(() => {
      const lines = scanText(textOfFile(file), index, explain);
      if (files.length > 1) console.log(`${file}:`);
      for (const line of lines) console.log(line);
    });
  }
}

async function scanUnits(): Promise<void> {
  const index = indexOf(compileRoot(PACKS));
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number++;
    const unit = line.replace(/^\uFEFF/, '').trim();
    if (unit !== '') attempt(() => console.log(scanUnit(unit, `standard input:${number}`, index)));
  }
}

/** Lines as JSON lines are parted: `readline` also parts them at U+2028, which may stand in a string of JSON. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

/** What is wrong with one file or line is told, and the others are read. */
function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    fail(error.message);
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
  if (!(error instanceof PackError) && !(error instanceof InputError)) throw error;
  fail(error.message);
}
