import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browsers/install-browser.ts';
import { run } from './run.ts';

/** What a step of the suite contributes to the sum at the end. */
interface Tally {
  passed: number;
  failed: number;
}

/** Runs everything that must hold before a change lands, the cheapest first, and prints the sum over all runners. */
async function main(): Promise<void> {
  const total: Tally = { passed: 0, failed: 0 };
  const add = async (title: string, step: () => Promise<Tally>): Promise<void> => {
    console.log(`\n── ${title}`);
    const { passed, failed } = await step();
    total.passed += passed;
    total.failed += failed;
  };
  await add('lint, format and import rules', () => check('biome', ['check', '--error-on-warnings', '.']));
  await add('types', () => check('tsc', ['-p', 'tsconfig.json']));
  await add('types of core, without DOM and Node', () => check('tsc', ['-p', 'src/core/tsconfig.json']));
  await add('unit tests', () => vitest('unit'));
  await add('build for Chrome', () => check('vite', ['build', '--logLevel', 'warn']));
  await add('build for Firefox', () => check('vite', ['build', '--logLevel', 'warn', '--mode', 'firefox']));
  await add('the rules of addons.mozilla.org', lintForFirefox);
  await add('end to end in Chromium and Firefox', async () => {
    await ensureBrowser('chrome');
    await ensureBrowser('firefox');
    return vitest('e2e');
  });
  await add('the same, where time counts', () => vitest('timed'));
  process.exitCode = total.failed === 0 ? 0 : 1;
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
}

/** A step that either holds or not. */
async function check(tool: string, args: readonly string[]): Promise<Tally> {
  const { code } = await run(tool, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(project: string): Promise<Tally> {
  const report = `artifacts/${project}.json`;
  rmSync(report, { force: true });
  const { code } = await run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  // A runner that died before it could report is a failure, whatever it had counted.
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
    string,
    number
  >;
  const passed = numPassedTests ?? 0;
  const unrun = (numTotalTests ?? 0) - passed - (numFailedTests ?? 0);
  const failed = (numFailedTests ?? 0) + unrun;
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** No error, and no warning but the one for Preact's own use of `innerHTML` (for `dangerouslySetInnerHTML`, which is not used here). */
async function lintForFirefox(): Promise<Tally> {
  const { output } = await run('web-ext', ['lint', '-s', 'dist/firefox', '--output', 'json'], true);
  const { errors, warnings } = JSON.parse(output) as Record<
    'errors' | 'warnings',
    { code: string; file?: string; message: string }[]
  >;
  const unexpected = [
    ...errors,
    ...warnings.filter(({ code }, position) => code !== 'UNSAFE_VAR_ASSIGNMENT' || position > 0),
  ];
  for (const { code, file, message } of unexpected) console.error(`${code} in ${file ?? 'the extension'}: ${message}`);
  return unexpected.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

await main();
