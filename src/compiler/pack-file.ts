import * as v from 'valibot';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { PackSource } from '../core/pack/schema.ts';
import { PackError, type Problem } from './problem.ts';

export type Path = readonly (string | number)[];

/** A pack's YAML, read and checked against the schema, that still knows the line of everything in it. */
export interface PackFile {
  readonly file: string;
  readonly pack: PackSource;
  /** The line of the value at a path, or of the nearest thing above it that exists. */
  lineOf(path: Path): number;
}

/**
 * Reads `pack.yaml`.
 * @param file its name, for messages.
 * @throws PackError where it is no YAML or does not fit the schema.
 */
export function readPackFile(file: string, yaml: string): PackFile {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new PackError(
      document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        what: `this is not YAML: ${error.message}`,
        mend: 'Check quotes, indentation and colons around this line.',
      })),
    );
  }
  const lineOf = (path: Path): number => lines.linePos(offsetOf(document.contents, path)).line;
  const result = v.safeParse(PackSource, document.toJS());
  if (!result.success) throw new PackError(result.issues.map((issue) => schemaProblem(file, issue, lineOf)));
  return { file, pack: result.output, lineOf };
}

function offsetOf(root: unknown, path: Path): number {
  let node: unknown = root;
  let offset = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

function schemaProblem(file: string, issue: v.BaseIssue<unknown>, lineOf: (path: Path) => number): Problem {
  const deepest = deepestIssue(issue);
  const path = (deepest.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const subject = path.slice(0, 2).join('.');
  const field = path.join('.') || 'the pack';
  const missing = deepest.received === 'undefined';
  return {
    file,
    line: lineOf(path),
    ...(subject ? { subject } : {}),
    what: missing ? `\`${field}\` is missing` : `\`${field}\` ${explain(deepest)}`,
    mend: mendFor(path, deepest, missing),
  };
}

/** Of the alternatives of a union, the one that got furthest tells the author most. */
function deepestIssue(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = (issue.issues ?? []).map(deepestIssue).map(
    (one): v.BaseIssue<unknown> => ({
      ...one,
      ...(one.path === issue.path
        ? {}
        : { path: [...(issue.path ?? []), ...(one.path ?? [])] as NonNullable<typeof one.path> }),
    }),
  );
  return inner.reduce((best, one) => ((one.path?.length ?? 0) > (best.path?.length ?? 0) ? one : best), issue);
}

function explain(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'is not a field that packs have';
  if (/^(is|has) /.test(issue.message)) return issue.message;
  return `is ${issue.received}, not ${issue.expected ?? 'what the format asks for'}`;
}

function mendFor(path: Path, issue: v.BaseIssue<unknown>, missing: boolean): string {
  const last = String(path.at(-1) ?? '');
  if (missing && ['ar', 'en', 'ru', 'uk'].includes(last))
    return `Add the text in the language \`${last}\`: every text of a pack exists in ar, en, ru and uk.`;
  if (missing && last === 'source')
    return 'Name the sentence of the article that the fact rests on, and its words: source: {sentence: 2, words: "…"}.';
  if (missing) return `Add \`${last}\`; docs/packs.md tells what it holds.`;
  if (issue.expected === 'never') return 'Remove it, or correct its spelling; docs/packs.md lists the fields.';
  return 'See docs/packs.md for this field, or open the file in an editor with YAML completion.';
}
