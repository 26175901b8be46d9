import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // nodejieba and better-sqlite3 are native add-ons: processes, not threads, so that one test file cannot take down another.
    pool: 'forks',
    // Time limits only stop what hangs: speed is measured in bench/.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
