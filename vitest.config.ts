import { defineConfig } from 'vitest/config';

/** Three of the four costs of tests/: bench is run by hand. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/build-once.ts'],
          // One browser at a time: small machines start two too slowly to keep any time limit.
          fileParallelism: false,
          // A wait for a condition gives up long before; a slow machine needs long for many of them.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
    passWithNoTests: true,
  },
});
