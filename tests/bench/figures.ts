/** The middle value; the mean of the two middle ones when there is an even number. */
export function median(values: readonly number[]): number {
  return (percentile(values, 0.5, Math.floor) + percentile(values, 0.5, Math.ceil)) / 2;
}

/** The value that the share `p` of all values does not exceed (nearest rank). */
export function percentile(
  values: readonly number[],
  p: number,
  round: (rank: number) => number = Math.round,
): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[round((sorted.length - 1) * p)] ?? NaN;
}

/** One line of the table: what was measured, the figure with its unit, and how. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly note: string;
}

/** A number for reading: three digits that count, never an exponent. */
export function inDigits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits, useGrouping: false });
}

/** The rows as a table in plain text. */
export function table(rows: readonly Row[]): string {
  const width = (of: (row: Row) => string): number => Math.max(...rows.map((row) => of(row).length));
  const what = width((row) => row.what);
  const figure = width((row) => row.figure);
  const lines = rows.map((row) => [row.what.padEnd(what), row.figure.padStart(figure), row.note].join('  '));
  return lines.map((line) => line.trimEnd()).join('\n');
}
