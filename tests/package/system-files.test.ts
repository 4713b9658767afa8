import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSystemFiles, withWindowsEnds } from '../../scripts/package/system-files.mjs';

const system = mkdtempSync(join(tmpdir(), 'arbetsro-system-'));
afterAll(() => {
  rmSync(system, { recursive: true, force: true });
});

/** Laid out by somebody whose new files everybody can write. */
beforeAll(() => {
  const before = process.umask(0);
  try {
    makeSystemFiles({ version: '0.1.0', date: '2026-11-29', notices: 'Notices stand here.\n', system });
  } finally {
    process.umask(before);
  }
});

describe('what is packed beside the program', () => {
  it.skipIf(process.platform === 'win32')('can be read by everybody and written by its owner alone', () => {
    const modes = readdirSync(system, { recursive: true, withFileTypes: true }).map((entry) => {
      const { mode } = statSync(join(entry.parentPath, entry.name));
      return `${entry.isDirectory() ? 'folder' : 'file'} ${(mode & 0o777).toString(8)}`;
    });
    expect(new Set(modes)).toEqual(new Set(['folder 755', 'file 644']));
    expect(statSync(system).mode & 0o777).toBe(0o755);
  });

  it('are the licence and the notices', () => {
    expect(readFileSync(join(system, 'beside', 'LICENSE.txt'), 'utf8')).toContain('MIT License');
    expect(readFileSync(join(system, 'beside', 'THIRD-PARTY-NOTICES.txt'), 'utf8')).toContain('stand here');
  });

  it('and the command line for Windows, whose every line ends as cmd.exe wants it', () => {
    const lines = readFileSync(join(system, 'beside', 'arbetsro.cmd'), 'utf8').split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !/^[^\r]*\r$/.test(line))).toEqual([]);
    expect(withWindowsEnds('of a checkout\nwith either\r\n')).toBe('of a checkout\r\nwith either\r\n');
  });
});
