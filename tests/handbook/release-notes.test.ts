import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { notesFor } from '../../scripts/release-notes.mjs';

const CHANGELOG = [
  '# Changelog',
  '',
  'What this is.',
  '',
  '## [Unreleased]',
  '',
  '### Added',
  '',
  '- A handbook.',
  '',
  '## [0.2.0] - 2027-01-15',
  '',
  '### Changed',
  '',
  '- Quieter.',
  '',
  '### Mended',
  '',
  '- Lunch ends.',
  '',
  '## [0.1.1] - 2026-12-20',
  '',
  '## 0.1.0',
  '',
  'The first.',
  '',
  '[0.2.0]: https://example.org/compare',
  '',
].join('\n');

it.each([
  ['0.2.0', '### Changed\n\n- Quieter.\n\n### Mended\n\n- Lunch ends.'],
  ['Unreleased', '### Added\n\n- A handbook.'],
  ['0.1.0', 'The first.'],
  ['0.1.1', null],
  ['0.2', null],
  ['0.2.00', null],
  ['', null],
])('what is said of version %s', (version, notes) => {
  expect(notesFor(CHANGELOG, version)).toBe(notes);
  expect(notesFor(CHANGELOG.replaceAll('\n', '\r\n'), version)).toBe(notes);
});

it('a release without a word ends badly', () => {
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, ['scripts/release-notes.mjs', ...words], { encoding: 'utf8' });
  expect(run('v999.0.0')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: 'CHANGELOG.md has nothing on version 999.0.0.\n',
  });
  expect(run()).toMatchObject({ status: 1, stdout: '' });
  const said = run('Unreleased');
  expect(said.status).toBe(0);
  expect(said.stdout).toMatch(/^(What|###|-)/);
});
