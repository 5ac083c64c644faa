import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

// The config has to be a default export.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'test/{rules,names}/**/*.test.ts'] } },
      // Browsers are heavy: two files at a time, where nothing depends on how long it takes.
      e2e('e2e', { include: ['test/e2e/*.test.ts'], maxWorkers: 2, sequence: { groupOrder: 1 } }),
      // Hovering measures time: one file after the other, and nothing beside it.
      e2e('timed', { include: ['test/e2e/timed/*.test.ts'], fileParallelism: false, sequence: { groupOrder: 2 } }),
    ],
  },
});

/** A project of tests in real browsers. */
function e2e(name: string, options: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      testTimeout: 30_000,
      hookTimeout: 120_000,
      // Files that follow each other share their browsers.
      isolate: false,
      // A machine that is busy for a second can make a pointer seem to rest too long or too short.
      retry: 1,
      ...options,
    },
  };
}
