import { readFileSync } from 'node:fs';
import { InputError } from './problem.ts';
import { isHtml, textOfHtml } from './text-of-html.ts';

/**
 * The text of a file, or of standard input (`-`); of HTML what a reader sees.
 * @throws InputError where it cannot be read, or is not in UTF-8.
 */
export function textOfFile(file: string): string {
  const content = decoded(bytesOf(file), file);
  return /\.x?html?$/i.test(file) || isHtml(content) ? textOfHtml(content) : content;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError({
      where: file,
      what: `The file cannot be read (${reason}).`,
      mend: 'Name a file of text or HTML that exists, or - for standard input.',
    });
  }
}

function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError({
      where: file,
      what: 'The file is not text in UTF-8.',
      mend: `Convert it, for instance with: iconv -f WINDOWS-1251 -t UTF-8 ${file}`,
    });
  }
}
