// `npm run cli-files`: writes what is made from the table of the command line's verbs: manual pages, completion, the docs' table.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'oxfmt';
import { runnerImport } from 'vite';
import { ensureInstalled, PROJECT } from './installed.mjs';

/** Every file as it should be, by its path in the project. */
export async function cliFilesNow() {
  const { module } = await runnerImport(join(PROJECT, 'main', 'control', 'files', 'cli-files.ts'), {
    root: PROJECT,
    configFile: false,
    logLevel: 'warn',
  });
  const read = (path) => readFile(join(PROJECT, path), 'utf8');
  const { version } = JSON.parse(await read('package.json'));
  const files = module.cliFiles({ version, page: await read('docs/command-line.md') });
  const options = JSON.parse(await read('.oxfmtrc.json'));
  const formatted = Object.entries(files).map(async ([path, text]) => {
    if (!/\.(md|json)$/.test(path)) return [path, text];
    const { code, errors } = await format(path, text, options);
    if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join('; ')}`);
    return [path, code];
  });
  return new Map(await Promise.all(formatted));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled();
  for (const [path, text] of await cliFilesNow()) {
    await mkdir(dirname(join(PROJECT, path)), { recursive: true });
    await writeFile(join(PROJECT, path), text);
  }
}
