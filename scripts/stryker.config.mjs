// `npm run mutants [-- --mutate "shared/time/**"]`: changes the code bit by bit, and lists each change that no test notices.
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['shared/{breaks,companion,exchange,plan,summary,time,workday,workplace}/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutants.config.ts', related: false },
  coverageAnalysis: 'perTest',
  incremental: false,
  concurrency: 2,
  // A change of a constant or of a table needs every test, which is half of the time. Tests hold the tables line by line.
  ignoreStatic: true,
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'node_modules/.cache/mutants/report.html' },
  jsonReporter: { fileName: 'node_modules/.cache/mutants/report.json' },
  // Outside of the project: a run that is killed leaves nothing in the tree, and Vite takes nothing below node_modules for a source.
  tempDirName: join(tmpdir(), 'arbetsro-mutants'),
  ignorePatterns: ['build', 'dist', 'screenshots'],
};
