import { spawn } from 'node:child_process';

export interface Outcome {
  readonly code: number;
  /** What the command wrote to its standard output, where it was asked to keep it. */
  readonly output: string;
}

/**
 * Runs one of the project's own tools (a binary of `node_modules`), its output passed through to the terminal.
 * @param keep keep standard output for the caller instead of showing it.
 */
export function run(tool: string, args: readonly string[], keep = false): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    // `npx --no-install` finds the binary on every system, Windows included.
    const child = spawn('npx', ['--no-install', tool, ...args], {
      stdio: ['ignore', keep ? 'pipe' : 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
