import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brokenLinks } from './links';
import { makeSite } from './site';

/** What was built, and what is wrong with it. */
export interface Built {
  readonly pages: number;
  readonly broken: readonly string[];
  readonly outer: readonly string[];
}

/** Builds the handbook's site into a folder, which is emptied first. */
export async function buildHandbook(out: string): Promise<Built> {
  const { files, broken, outer } = makeSite();
  await rm(out, { recursive: true, force: true });
  for (const [path, body] of files) {
    await mkdir(join(out, dirname(path)), { recursive: true });
    await writeFile(join(out, path), body);
  }
  const pages = [...files.keys()].filter((path) => path.endsWith('.html')).length;
  return { pages, broken: [...broken, ...brokenLinks(files)], outer };
}
