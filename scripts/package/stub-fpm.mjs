#!/usr/bin/env node
// Stands in for `fpm`, which makes deb and rpm from a list of `from=to`. Instead of packing it lays the files out as they
// would be installed, in the folder that the package was to be, and the scripts and words beside it.
import { cpSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    s: { type: 'string', short: 's' },
    t: { type: 'string', short: 't' },
    d: { type: 'string', short: 'd', multiple: true },
    'deb-recommends': { type: 'string', multiple: true },
    force: { type: 'boolean' },
    ...Object.fromEntries(
      [
        'architecture after-install after-remove description version package name maintainer vendor url category license',
        'deb-priority deb-compression rpm-summary rpm-compression rpm-os iteration',
      ]
        .flatMap((names) => names.split(' '))
        .map((name) => [name, { type: 'string' }]),
    ),
  },
});

const root = values.package;
rmSync(root, { recursive: true, force: true });
for (const mapping of positionals) {
  const at = mapping.lastIndexOf('=');
  const [from, to] = [mapping.slice(0, at), join(root, mapping.slice(at + 1))];
  if (from.endsWith('/')) cpSync(from, to, { recursive: true });
  else {
    const target = statSync(to, { throwIfNoEntry: false })?.isDirectory() ? join(to, basename(from)) : to;
    mkdirSync(dirname(target), { recursive: true });
    cpSync(from, target);
  }
}
for (const script of ['after-install', 'after-remove']) cpSync(values[script], join(root, `${script}.sh`));
writeFileSync(join(root, 'words.json'), JSON.stringify(values, null, 2));
