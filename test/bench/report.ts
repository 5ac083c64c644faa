/** One line of the report. */
export interface Row {
  readonly what: string;
  /** Milliseconds, where it is a time. */
  readonly ms?: number;
  /** How many times as long as, or as much as, what it is measured against in the same run. */
  readonly ratio?: number;
  /** Any other figure, with its unit. */
  readonly figure?: string;
  /** What the design allows. */
  readonly budget?: string;
}

/** Rows as a table for people. */
export function table(title: string, rows: readonly Row[]): string {
  const lines = rows.map(({ what, ms, ratio, figure, budget }) => [
    what,
    ms === undefined ? '' : `${ms.toFixed(2)} ms`,
    ratio === undefined ? '' : `${ratio.toFixed(2)}×`,
    figure ?? '',
    budget === undefined ? '' : `≤ ${budget}`,
  ]);
  const all = [['', 'time', 'ratio', 'figure', 'budget'], ...lines];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  const drawn = all.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  return [`\n${title}`, ...drawn].join('\n');
}
