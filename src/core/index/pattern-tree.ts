/** The piece that stands for what parts two words. */
export const SPACE = ' ';

/** Letters of words, one after another, that may go on in several ways. */
export interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

/** A tree without any words. */
export function emptyTree(): Branch {
  return { next: new Map(), ends: false };
}

/** Puts a word into a tree. @param pieces for each of its letters the raw ones that it may be written with. */
export function grow(root: Branch, pieces: readonly string[]): void {
  let branch = root;
  for (const piece of pieces) {
    const next = branch.next.get(piece) ?? emptyTree();
    branch.next.set(piece, next);
    branch = next;
  }
  branch.ends = true;
}

/** In how many ways a tree goes on. */
export function waysOf({ ends, next }: Branch): number {
  return ends || next.size === 0 ? 1 : [...next.values()].reduce((sum, branch) => sum + waysOf(branch), 0);
}

/**
 * A tree as the source of an expression: the letters after which the same follows stand in one class. What follows the end of a
 * shorter form adds nothing: the shorter one already hits.
 * @param space the source of what parts two words.
 */
export function sourceOf(branch: Branch, space: string): string {
  if (branch.ends || branch.next.size === 0) return '';
  const byTail = new Map<string, string>();
  const alternatives: string[] = [];
  for (const [letters, next] of branch.next) {
    const tail = sourceOf(next, space);
    if (letters === SPACE) alternatives.push(space + tail);
    else byTail.set(tail, (byTail.get(tail) ?? '') + letters);
  }
  for (const [tail, letters] of byTail) alternatives.push(classOf(letters) + tail);
  return alternatives.length === 1 ? (alternatives[0] ?? '') : `(?:${alternatives.join('|')})`;
}

/** What matches one of some letters. */
export function classOf(letters: string): string {
  const unique = [...new Set(letters)];
  if (unique.length === 1 && /\p{L}/u.test(letters)) return letters.charAt(0);
  return `[${ranges(unique).join('')}]`;
}

/** Characters, neighbours in code joined to ranges, each escaped for a class. */
function ranges(letters: readonly string[]): string[] {
  const found: { first: string; last: string }[] = [];
  for (const letter of [...letters].sort()) {
    const range = found.at(-1);
    if (range && letter.charCodeAt(0) === range.last.charCodeAt(0) + 1) range.last = letter;
    else found.push({ first: letter, last: letter });
  }
  const escaped = (letter: string): string => letter.replace(/[\\\]^-]/, '\\$&');
  return found.map(({ first, last }) => {
    const neighbours = last.charCodeAt(0) - first.charCodeAt(0);
    if (neighbours === 0) return escaped(first);
    return escaped(first) + (neighbours > 1 ? '-' : '') + escaped(last);
  });
}
