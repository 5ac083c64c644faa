import { inflateSync } from 'node:zlib';

/** How many lines and shapes are painted in a PDF file, besides its letters. */
export function pathsIn(pdf: Uint8Array): number {
  const file = Buffer.from(pdf);
  let count = 0;
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 1)) {
    const end = file.indexOf('endstream', at);
    try {
      const content = inflateSync(file.subarray(at + 'stream\n'.length, end)).toString('latin1');
      // Only what paints has the operators of a page; fonts and tables of the file are something else.
      if (content.includes('BT')) count += content.match(/(?<![^\s])(?:S|s|f|f\*|B|b)(?![^\s])/g)?.length ?? 0;
    } catch {
      // Not compressed in this way: not the drawing of a page.
    }
  }
  return count;
}
