import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import type { Companion } from '../desk';
import type { Change } from './changes';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
/** Inside the project, so that what the bundle leaves outside is found. */
const OUT = join(PROJECT, 'node_modules', '.cache', 'cases');

/** Loads a module by its address. */
export type Load = (href: string) => Promise<unknown>;

/** The companion with some changes of its source; the source itself has no switch for them. */
export async function companionWith(
  rule: string,
  changes: readonly Change[],
  load: Load = plainly,
): Promise<Companion> {
  const done = new Set<Change>();
  const built = await build({
    root: PROJECT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [applying(changes, done)],
    build: {
      ssr: join(PROJECT, 'tests', 'cases', 'companion-under-test.ts'),
      target: 'node20',
      write: false,
      minify: false,
    },
  });
  const idle = changes.find((change) => !done.has(change));
  if (idle !== undefined) throw new Error(`${rule}: the companion does not use ${idle.file}`);
  const code = [built].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (code?.type !== 'chunk') throw new Error(`${rule}: nothing was built`);
  mkdirSync(OUT, { recursive: true });
  const file = join(OUT, `without-${rule}-${randomUUID()}.mjs`);
  writeFileSync(file, code.code);
  try {
    return (await load(pathToFileURL(file).href)) as Companion;
  } finally {
    rmSync(file);
  }
}

function plainly(href: string): Promise<unknown> {
  return import(/* @vite-ignore */ href);
}

function applying(changes: readonly Change[], done: Set<Change>): Plugin {
  return {
    name: 'without-a-rule',
    enforce: 'pre',
    transform(source, from) {
      const own = changes.filter(
        ({ file }) => from.split('?')[0] === join(PROJECT, file).replaceAll('\\', '/'),
      );
      if (own.length === 0) return null;
      const code = own.reduce((text, { file, find, replace }) => {
        const times = text.split(find).length - 1;
        if (times !== 1) throw new Error(`${file} has ${times} times, and must have once: ${find}`);
        return text.replace(find, () => replace);
      }, source);
      for (const change of own) done.add(change);
      return { code, map: null };
    },
  };
}
