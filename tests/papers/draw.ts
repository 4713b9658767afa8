import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { allPapers } from './documents';
import { openPrinter } from './printer';

/**
 * Prints everything whose name has `only` in it to PDF files in `folder`, and draws their pages beside them where the
 * system has `pdftoppm`; answers what it made, in words.
 */
export async function drawPapers(folder: string, only: string): Promise<string> {
  const papers = allPapers().filter(({ name }) => name.includes(only));
  await mkdir(folder, { recursive: true });
  const printer = await openPrinter();
  let isDrawn = true;
  try {
    for (const { name, page } of papers) {
      const file = join(folder, `${name}.pdf`);
      await writeFile(file, (await printer.print(page)).pdf);
      const drawn = spawnSync('pdftoppm', ['-png', '-r', '80', file, join(folder, name)]);
      isDrawn &&= drawn.status === 0;
    }
  } finally {
    await printer.close();
  }
  return `${papers.length} papers in ${folder}/${isDrawn ? '' : ', without pictures: pdftoppm is missing'}`;
}
