import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
/** What tools make, and what is not the project's. */
const NOT_OURS: readonly string[] = [
  ...['.git', 'node_modules', 'build', 'dist', 'screenshots', 'coverage', 'reports', '.stryker-tmp'],
];

/** Every file and folder below a folder of the project, as paths with `/` from the project's folder. */
function below(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.includes(name))
    .flatMap((entry) => {
      const path = relative(ROOT, join(ROOT, folder, entry.name))
        .split(sep)
        .join('/');
      return entry.isDirectory() ? [path, ...below(path)] : [path];
    });
}

const sources = (folder: string): readonly string[] =>
  below(folder).filter((path) => /\.[cm]?tsx?$/.test(path));

/** What a source file imports: static, dynamic, for types, or again from elsewhere. */
function importsOf(source: string): readonly string[] {
  const found = source.matchAll(
    /\b(?:from|import|require)\s*\(?\s*(['"])([\w@./:#-]+)\1|createRequire\([^)]*\)\(\s*'([^'\n]+)'/g,
  );
  return [...found].map((match) => match[2] ?? match[3] ?? '');
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const isPackage = (name: string, wanted: string): boolean => name === wanted || name.startsWith(`${wanted}/`);

describe('the house', () => {
  it('the reading of imports sees each way to import', () => {
    const text = `import a from 'one'; import 'two'; import type { b } from "three"; export * from 'four';
      const c = await import('five'); const d = require('six'); import { x,\n y } from 'seven';`;
    expect(importsOf(text)).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven']);
  });

  it('only main/desktop, main/app.ts and main/main.ts import electron', () => {
    const files = ['main', 'shared', 'renderer'].flatMap(sources);
    const users = files.filter((path) => importsOf(read(path)).some((name) => isPackage(name, 'electron')));
    expect(users).toContain('main/desktop/windows.ts');
    const allowed = /^main\/(desktop\/|app\.ts$|main\.ts$)/;
    expect(users.filter((path) => !allowed.test(path))).toEqual([]);
  });

  it('shared/ imports nothing from outside itself but time, messages and, each in its folder, calendars and the sun', () => {
    const files = sources('shared');
    expect(files.length).toBeGreaterThan(30);
    const outside = files.flatMap((path) =>
      importsOf(read(path))
        .filter((name) => {
          if (name === 'ical.js') return !path.startsWith('shared/exchange/');
          if (name === 'suncalc') return path !== 'shared/workplace/light/sun.ts';
          if (!name.startsWith('.')) return !['temporal-polyfill', 'intl-messageformat'].includes(name);
          return !join(ROOT, path, '..', name).startsWith(join(ROOT, 'shared') + sep);
        })
        .map((name) => `${path}: ${name}`),
    );
    expect(outside).toEqual([]);
  });

  it('the renderer reaches main through the contract only', () => {
    const crossings = sources('renderer').flatMap((path) =>
      importsOf(read(path))
        .filter((name) => name.startsWith('node:') || /(^|\/)main\//.test(name))
        .filter(() => !path.endsWith('vite.config.ts'))
        .map((name) => `${path}: ${name}`),
    );
    expect(crossings).toEqual([]);
  });

  it('the app does not import its tests', () => {
    const crossings = ['main', 'shared', 'renderer'].flatMap(sources).flatMap((path) =>
      importsOf(read(path))
        .filter((name) => /(^|\/)tests\//.test(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(crossings).toEqual([]);
  });

  it('every file can be checked out on every system', () => {
    const paths = below('.');
    expect(paths).toContain('package.json');
    const names = paths.map((path) => [path, path.slice(path.lastIndexOf('/') + 1)] as const);
    const bad = names.filter(
      ([, name]) =>
        // Windows: reserved characters, a dot or blank at the end, names of devices.
        // oxlint-disable-next-line no-control-regex
        /[<>:"|?*\\\u0000-\u001f]|[. ]$/.test(name) || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name),
    );
    expect(bad.map(([path]) => path)).toEqual([]);
    const folded = paths.map((path) => path.normalize('NFC').toLowerCase());
    expect(paths.filter((_, index) => folded.indexOf(folded[index] ?? '') !== index)).toEqual([]);
  });

  it('each dependency is named in CONTRIBUTING.md with its reason', () => {
    expect(existsSync(join(ROOT, 'CONTRIBUTING.md')), 'CONTRIBUTING.md is there').toBe(true);
    const text = read('CONTRIBUTING.md');
    const named = JSON.parse(read('package.json')) as Record<string, Record<string, string> | undefined>;
    const dependencies = ['dependencies', 'devDependencies'].flatMap((key) => Object.keys(named[key] ?? {}));
    expect(dependencies.length).toBeGreaterThan(20);
    const isNamed = (name: string): boolean => {
      const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return new RegExp(`(^|[^\\w@/-])${escaped}($|[^\\w/-])`, 'm').test(text);
    };
    expect(dependencies.filter((name) => !isNamed(name))).toEqual([]);
  });
});
