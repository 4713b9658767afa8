import { defineConfig } from 'vitest/config';

/** The tests that look at windows; they share a browser. */
const SEEN = ['tests/views/**/*.test.ts', 'tests/papers/**/*.test.ts'];

export default defineConfig({
  test: {
    setupFiles: ['tests/seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is waited for comes when it comes: a busy machine must not fail a test.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'views', include: SEEN, globalSetup: ['tests/views/one-browser.ts'] },
      },
      { extends: true, test: { name: 'others', include: ['tests/**/*.test.ts'], exclude: SEEN } },
    ],
  },
});
