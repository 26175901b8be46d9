import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // nodejieba and better-sqlite3 are native add-ons: processes, not threads, so that one test file cannot take down another.
    pool: 'forks',
    testTimeout: 30_000,
  },
});
