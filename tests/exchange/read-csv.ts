/** Reads a file as RFC 4180 says, parted by semicolons: written for the tests, from the RFC alone. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let index = 0;
  while (index < text.length) {
    let cell = '';
    if (text[index] === '"') {
      for (index += 1; ; index += 1) {
        if (index >= text.length) throw new Error('a quote that does not end');
        if (text[index] !== '"') cell += text.charAt(index);
        else if (text[index + 1] === '"') {
          cell += '"';
          index += 1;
        } else break;
      }
      index += 1;
    } else {
      while (index < text.length && text[index] !== ';' && text[index] !== '\r') {
        if (text[index] === '"' || text[index] === '\n')
          throw new Error(`a loose ${JSON.stringify(text[index])}`);
        cell += text.charAt(index);
        index += 1;
      }
    }
    row.push(cell);
    if (text[index] === ';') {
      index += 1;
      if (index === text.length) row.push('');
      continue;
    }
    if (text.slice(index, index + 2) !== '\r\n') throw new Error(`no end of a row at ${index}`);
    index += 2;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The rows below the first, each by the names in the first; the mark of the byte order is wanted. */
export function tableOf(text: string): readonly Readonly<Record<string, string>>[] {
  if (!text.startsWith('\uFEFF')) throw new Error('no mark of the byte order');
  const [names = [], ...rows] = readCsv(text.slice(1));
  return rows.map((row) => {
    if (row.length !== names.length) throw new Error(`${row.length} cells under ${names.length} names`);
    return Object.fromEntries(row.map((cell, index) => [names[index] ?? '', cell]));
  });
}
