import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DataSaved } from '../../shared/exchange/exchange';
import type { Language } from '../../shared/settings';
import type { Content } from './export-text';
import type { PrintPage } from './print-page';

/** Makes what a file is to say, and writes it to the place that the person chose; a page is printed first. */
export async function writeOut(
  path: string,
  make: () => Content,
  language: Language,
  print: (page: PrintPage) => Promise<Uint8Array>,
): Promise<DataSaved> {
  try {
    const content = make();
    await writeFile(path, content.kind === 'text' ? content.text : await print({ language, ...content }));
    return { type: 'saved', file: basename(path) };
  } catch {
    return { type: 'failed', reason: 'not-written' };
  }
}
