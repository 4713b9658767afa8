import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './markdown';

it('every folder of tests is run by npm test', () => {
  const run = readFileSync(join(ROOT, 'scripts', 'test.mjs'), 'utf8');
  const folders = readdirSync(join(ROOT, 'tests'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => hasTests(join(ROOT, 'tests', name)));
  expect(folders.length).toBeGreaterThan(20);
  const isRun = (name: string): boolean => run.includes(`'${name}'`) || run.includes(`'tests/${name}'`);
  expect(folders.filter((name) => !isRun(name))).toEqual([]);
});

function hasTests(folder: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith('.test.ts'));
}
