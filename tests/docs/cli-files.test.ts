import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliFilesNow } from '../../scripts/cli-files.mjs';
import { read, ROOT } from './markdown';

const PAGES = ['assets/cli/arbetsro.1', 'assets/cli/sv/arbetsro.1'];
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

describe('what is made from the table of the verbs', () => {
  it('is up to date (npm run cli-files)', async () => {
    for (const [path, text] of await cliFilesNow()) expect(read(path), path).toBe(text);
  });
});

describe.each(PAGES)('the manual page %s', (page) => {
  it.skipIf(!has('groff'))('has nothing that groff warns of (skipped: no groff here)', () => {
    const { stdout, stderr } = spawnSync('groff', ['-man', '-ww', '-Kutf8', '-Tutf8', join(ROOT, page)]);
    expect(stderr.toString()).toBe('');
    expect(stdout.toString()).toContain('480');
  });

  it.skipIf(!has('mandoc'))('has nothing that mandoc warns of (skipped: no mandoc here)', () => {
    const { stdout } = spawnSync('mandoc', ['-Tlint', '-W', 'warning', join(ROOT, page)]);
    expect(stdout.toString()).toBe('');
  });

  it.skipIf(!has('man'))('can be read with man (skipped: no man here)', () => {
    const text = execFileSync('man', ['-l', join(ROOT, page)], { env: { ...process.env, MANWIDTH: '80' } });
    expect(text.toString()).toContain('arbetsro');
  });
});
