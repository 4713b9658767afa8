import { describe, expect, it } from 'vitest';
import { faultsOf, noticeFaults, sizesByPart, type PackedFile } from '../../scripts/package/contents.mjs';

const EXPECTED = {
  own: new Set(['build/main/main.js', 'build/renderer/home.html', 'package.json']),
  packages: ['electron-log', 'node-notifier'],
};

function packed(path: string, { bytes = 1000, unpacked = false } = {}): PackedFile {
  return { path, bytes, unpacked };
}

const GOOD = [
  'build/main/main.js',
  'build/renderer/home.html',
  'package.json',
  'node_modules/electron-log/package.json',
  'node_modules/electron-log/node.js',
  'node_modules/node-notifier/package.json',
].map((path) => packed(path));

const VENDOR = 'node_modules/node-notifier/vendor';

describe('an archive', () => {
  it('with what belongs there is as expected', () => {
    expect(faultsOf(GOOD, 'linux', EXPECTED)).toEqual([]);
  });

  it.each(['build/renderer/home.html', 'node_modules/node-notifier/package.json'])(
    'without %s is not',
    (gone) => {
      const files = GOOD.filter(({ path }) => path !== gone);
      expect(faultsOf(files, 'linux', EXPECTED)).toHaveLength(1);
    },
  );

  it.each([
    'build/main/main.js.map',
    'main/main.ts',
    'tests/main/cli.test.ts',
    'node_modules/electron-log/src/index.d.ts',
    'node_modules/electron-log/docs/start.md',
    'node_modules/electron-log/.prettierrc',
    'node_modules/vitest/package.json',
    'node_modules/electron-log-more/index.js',
    'build/standin/run.js',
    'build/bench/bench.js',
    'build/main/cli.js',
    'notes.txt',
  ])('with %s is not', (path) => {
    const faults = faultsOf([...GOOD, packed(path)], 'linux', EXPECTED);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(path);
  });

  it('has only the programs of its own system, beside it', () => {
    const mac = packed(`${VENDOR}/mac.noindex/terminal-notifier.app/Contents/MacOS/terminal-notifier`, {
      unpacked: true,
    });
    const windows = packed(`${VENDOR}/snoreToast/snoretoast-x64.exe`, { unpacked: true });
    expect(faultsOf([...GOOD, mac], 'darwin', EXPECTED)).toEqual([]);
    expect(faultsOf([...GOOD, windows], 'win32', EXPECTED)).toEqual([]);
    expect(faultsOf([...GOOD, mac], 'win32', EXPECTED)).toHaveLength(1);
    expect(faultsOf([...GOOD, windows], 'darwin', EXPECTED)).toHaveLength(1);
    expect(faultsOf([...GOOD, mac], 'linux', EXPECTED)).toHaveLength(1);
    expect(faultsOf([...GOOD, { ...windows, unpacked: false }], 'win32', EXPECTED)).toHaveLength(1);
  });

  it('weighs at most 8 MB, not counting what lies beside it', () => {
    const big = packed('node_modules/electron-log/big.js', { bytes: 8 * 1024 * 1024 - 6000 });
    expect(faultsOf([...GOOD, big], 'linux', EXPECTED)).toEqual([]);
    expect(faultsOf([...GOOD, { ...big, bytes: big.bytes + 1 }], 'linux', EXPECTED)).toHaveLength(1);
    const beside = packed(`${VENDOR}/notifu/notifu64.exe`, { bytes: 2 ** 24, unpacked: true });
    expect(faultsOf([...GOOD, beside], 'win32', EXPECTED)).toEqual([]);
  });

  it('is weighed by part, the heaviest first', () => {
    expect(sizesByPart(GOOD)).toEqual([
      ['node_modules/electron-log', 2000],
      ['build/main', 1000],
      ['build/renderer', 1000],
      ['package.json', 1000],
      ['node_modules/node-notifier', 1000],
    ]);
  });
});

describe('the notices', () => {
  const shipped = [
    { name: 'ical.js', version: '2.2.1', how: 'bundled' },
    { name: 'electron', version: '45.4.1', how: 'runtime' },
  ];

  it('name each package in its version, but for Electron, which brings its own', () => {
    expect(noticeFaults('Intro\n====\nical.js 2.2.1\nLicence: MPL-2.0\n', shipped)).toEqual([]);
    expect(noticeFaults('Intro\n====\nical.js 2.2.0\nLicence: MPL-2.0\n', shipped)).toHaveLength(1);
  });
});
