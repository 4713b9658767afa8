import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The tests that hold the mutated folders, quickest first: a mutant ends at its first red test. */
const ORDER = [
  'tests/shared/',
  'tests/workplace/',
  'tests/exchange/',
  'tests/companion/',
  'tests/cases/',
  'tests/domain/',
];

class QuickestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number =>
      ORDER.findIndex((folder) => moduleId.includes(folder));
    return Promise.resolve(
      [...files].sort((a, b) => place(a) - place(b) || a.moduleId.localeCompare(b.moduleId)),
    );
  }
}

/**
 * What `npm run mutants` runs for each mutant: nothing that starts a program, and short random sequences. Left out are
 * the tests that read the sources, that count random sequences, or that take steps before their first test begins.
 */
export default defineConfig({
  test: {
    include: [
      'tests/{shared,workplace,companion,domain}/*.test.ts',
      'tests/shared/{plan,summary}/*.test.ts',
      'tests/exchange/**/*.test.ts',
      'tests/cases/cases.test.ts',
    ],
    exclude: [
      'tests/shared/house.test.ts',
      'tests/domain/{short-way.property,timezones}.test.ts',
      'tests/exchange/libreoffice.test.ts',
      'tests/workplace/place-list.test.ts',
    ],
    setupFiles: ['tests/seed.ts'],
    env: { ARBETSRO_RUNS: '0.05' },
    isolate: false,
    maxWorkers: 1,
    sequence: { sequencer: QuickestFirst },
    testTimeout: 30_000,
  },
});
