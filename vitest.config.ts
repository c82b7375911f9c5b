import { defineConfig } from 'vitest/config';

// `unit` and `ui` need nothing but Node; `page` and `e2e` start real browsers
// (Chromium and Firefox) and therefore run one file at a time on two cores.
const realBrowser = { testTimeout: 60_000, hookTimeout: 90_000, fileParallelism: false };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/{core,browser,entry}/**/*.test.ts', 'test/*.test.ts'] } },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: { name: 'ui', include: ['test/ui/**/*.test.{ts,tsx}'], environment: 'happy-dom' },
      },
      { test: { name: 'page', include: ['test/{webmail,editing}/**/*.test.ts'], ...realBrowser } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/support/build-if-missing.ts',
          ...realBrowser,
          // One file per browser: the two go side by side.
          fileParallelism: true,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
