/** Something wrong in a pack, told so that its author can mend it. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What the trouble is about: an entity, fact or sentence of the pack. */
  readonly subject?: string;
  readonly what: string;
  readonly mend: string;
}

/** Thrown with all problems of a pack at once. Its message lists them, each with file, line and mend. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      [
        `The pack does not build: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`,
        ...problems.map(describe),
      ].join('\n'),
    );
    this.problems = problems;
  }
}

/** Thrown where a command is given what it cannot read: a file, a line, a name. Its message says where, what, and how to mend it. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor({ where, what, mend }: { readonly where: string; readonly what: string; readonly mend: string }) {
    super(`${where}: ${what}\n    → ${mend}`);
  }
}

function describe({ file, line, subject, what, mend }: Problem): string {
  return `${file}:${line}${subject ? ` [${subject}]` : ''}: ${what}\n    → ${mend}`;
}
