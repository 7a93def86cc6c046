import { defineConfig } from 'vitest/config';

const alias = { '@': import.meta.dirname };

/** What takes a second on a quiet machine may take ten on one with others to serve. */
const TEST_MS = 60_000;
/** Two browsers, each with several processes, on a machine that may have two cores, and others to serve. */
const BROWSER_TEST_MS = 180_000;
/** Faults by the hundred. */
const SOAK_TEST_MS = 1_200_000;

export default defineConfig({
  resolve: { alias },
  test: {
    testTimeout: TEST_MS,
    hookTimeout: TEST_MS,
    // Two browsers close.
    teardownTimeout: TEST_MS,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{matching,data,components,entrypoints,scripts,bench}/**/*.test.{ts,tsx}'],
        },
      },
      { extends: true, test: { name: 'repository', include: ['tests/repository/**/*.test.ts'] } },
      {
        // Not part of `npm test`: `npm run soak`.
        extends: true,
        test: {
          name: 'soak',
          include: ['tests/soak/**/*.test.ts'],
          testTimeout: SOAK_TEST_MS,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: BROWSER_TEST_MS,
          hookTimeout: BROWSER_TEST_MS,
          // One file after the other, when the other projects are done: hover intent is about milliseconds.
          fileParallelism: false,
          // All in one worker: its files share a browser of each kind.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
