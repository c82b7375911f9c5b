import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { PATIENCE } from './test/support/patience.ts';

/** Long ones, run by `npm run slow`: whatever is not needed to know within minutes whether a change holds. */
const SLOW = 'test/{editing,webmail,e2e}/**/*.slow.test.ts';

// `unit` and `ui` need nothing but Node; the others start real browsers (Chromium and Firefox).
// No test waits for a time; these only end what hangs, on however busy a machine.
const realBrowser = {
  testTimeout: 2 * PATIENCE,
  hookTimeout: 4 * PATIENCE,
  expect: { poll: { timeout: PATIENCE } },
  fileParallelism: true,
};

/** Each runs a whole browser's tests one after the other, for minutes. */
const LONG =
  /(?:chromium|firefox|gmail|storage|notebook-files|accessible|languages|sites|elsewhere|contract|writing)(?:\.slow)?\.test\.ts$/u;

/** Begins with the longest: on a fresh clone nothing is known of earlier times, and small files would go first or last by chance. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // Browsers mostly wait: more files go side by side than a small machine has cores.
    maxWorkers: 4,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{core,browser,entry,release}/**/*.test.ts', 'test/*.test.ts'],
          // Some look at what is built.
          globalSetup: 'test/support/build-if-missing.ts',
          // Properties of hundreds of drafts, on whatever machine.
          testTimeout: 30_000,
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'ui',
          include: ['test/ui/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
        },
      },
      {
        test: {
          name: 'page',
          include: ['test/{webmail,editing}/**/*.test.ts'],
          exclude: [SLOW],
          ...realBrowser,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: [SLOW],
          globalSetup: 'test/support/build-if-missing.ts',
          ...realBrowser,
        },
      },
      {
        test: {
          name: 'slow',
          include: [SLOW],
          globalSetup: 'test/support/build-if-missing.ts',
          ...realBrowser,
        },
      },
      {
        // Needs Debian's Roundcube: run by `npm run e2e:roundcube`, not by `npm test`.
        test: {
          name: 'roundcube',
          include: ['test/roundcube/**/*.test.ts'],
          globalSetup: 'test/support/build-if-missing.ts',
          ...realBrowser,
        },
      },
    ],
  },
});
