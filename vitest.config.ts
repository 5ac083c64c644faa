import { defineConfig } from 'vitest/config';

// The config has to be a default export.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'test/{rules,names}/**/*.test.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          // A machine that is busy for a second can make a pointer seem to rest too long or too short.
          retry: 1,
          // Browsers are heavy, and hovering measures time: one file after the other.
          fileParallelism: false,
        },
      },
    ],
  },
});
