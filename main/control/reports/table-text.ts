const GAP = '  ';

/** Rows as lines whose columns line up in a terminal; columns without a word are left out. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((row) => lengthOf(row[column] ?? ''))),
  );
  const line = (row: readonly string[]): string =>
    widths
      .flatMap((width, column) => (width === 0 ? [] : [padded(row[column] ?? '', width)]))
      .join(GAP)
      .trimEnd();
  return rows.map(line).join('\n');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - lengthOf(text));
}

/** Characters as a reader counts them. */
function lengthOf(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}
