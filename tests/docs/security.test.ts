import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NINTH_FUSE } from '../../scripts/package/after-pack.mjs';
import { FUSES } from '../../scripts/package/fuses.mjs';
import { read, ROOT, tableBelow } from './markdown';

const PAGE = join('docs', 'security.md');

describe('the checklist', () => {
  const rows = tableBelow(PAGE, 'Electron’s checklist'.replace('’', "'"));

  it('has each of the twenty points of Electron’s guide, in order', () => {
    expect(rows.map(([number]) => Number(number))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it('answers each with a file, and shows it by a file or says that nothing here can', () => {
    const link = /\[[^\]]+\]\(\.\.\/[^)]+\)/;
    for (const [number = '', , , where = '', shownBy = ''] of rows) {
      expect(where, number).toMatch(link);
      expect(shownBy, number).toMatch(link);
    }
  });

  it('names no path that is not there', () => {
    const paths = [
      ...read(PAGE).matchAll(/`((?:main|shared|renderer|tests|scripts|docs|assets)\/[\w./-]+)`/g),
    ].map(([, path = '']) => path);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('the fuses', () => {
  const table = Object.fromEntries(
    tableBelow(PAGE, 'Fuses').map(([name = '', set]) => [name.replaceAll('`', ''), set === 'on']),
  );

  const { [NINTH_FUSE.name]: ninth, ...others } = table;

  it('are in electron-builder.yml and in its hook as the table says', () => {
    expect(ninth).toBe(NINTH_FUSE.on);
    const [, block = ''] = /^electronFuses:\n((?: {2}\w+: .*\n)+)/m.exec(read('electron-builder.yml')) ?? [];
    const set = block
      .trim()
      .split('\n')
      .map((line) => line.trim().split(': '));
    expect(Object.fromEntries(set.map(([name, value]) => [name, value === 'true']))).toEqual(others);
    expect(set.every(([, value]) => value === 'true' || value === 'false')).toBe(true);
  });

  it('are all that the pinned electron-builder can set, and the one that it cannot', () => {
    const types = readFileSync(join(ROOT, 'node_modules/@electron/fuses/dist/config.d.ts'), 'utf8');
    const [, body = ''] = /enum FuseV1Options \{([^}]*)\}/.exec(types) ?? [];
    const known = [...body.matchAll(/(\w+) = \d+/g)].map(([, name = '']) => name.toLowerCase());
    expect(known.length).toBeGreaterThan(0);
    expect(Object.keys(others).map((name) => name.toLowerCase())).toEqual(known);
    expect(Object.keys(table)).toEqual(FUSES);
  });
});
