import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packJsonSchema } from './json-schema.ts';
import { compileFolder, packFolders } from './pack-folder.ts';
import { PackError } from './problem.ts';

const USAGE = `npm run pack -- check [FOLDER …]   compile the packs (all bundled ones by default) and list what is wrong
npm run pack -- schema             write docs/pack.schema.json, which editors read`;

function main(): void {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [command, ...operands] = positionals;
  if (command === 'check') check(operands.length > 0 ? operands : packFolders('src/packs'));
  else if (command === 'schema') writeFileSync('docs/pack.schema.json', packJsonSchema());
  else fail(USAGE);
}

function check(folders: readonly string[]): void {
  for (const folder of folders) {
    const { id, version, cards, forms } = compileFolder(folder);
    const facts = new Set(cards.flatMap((card) => card.facts.map((fact) => fact.id)));
    console.log(
      `${id} ${version}: ${cards.length} cards, ${facts.size} facts, ${forms.length} surface forms. No problem found.`,
    );
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

try {
  main();
} catch (error) {
  // A problem of the pack is its author's to mend, not a crash: the message says all there is to say.
  if (!(error instanceof PackError)) throw error;
  fail(error.message);
}
