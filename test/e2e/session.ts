import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { forgetAll } from '../support/commands.ts';
import type { BrowserName } from '../support/real-browser.ts';
/** What a suite gets: the browser with the extension, once it runs. */
export type Running = () => Afterword;

/** The suites of one browser's session: it is started once, and lives through all of them in turn. */
export function session(name: BrowserName, suites: (running: Running) => void): void {
  describe(name, () => {
    let afterword: Afterword;

    beforeAll(async () => {
      afterword = await startAfterword(name);
      await afterword.install();
    });
    afterAll(() => afterword?.close());
    afterEach(async () => {
      await afterword.closePages();
      await forgetAll(afterword);
    });

    suites(() => afterword);
    test('after all that, no page has asked for anything but itself', () => {
      const { requests, elsewhere } = afterword.gmail;
      const pages = /^\/mail\/u\/0\/(?:\?[\w=&-]*|gmail\.(?:css|js))?$/u;
      expect(requests.filter((path) => !pages.test(path))).toEqual([]);
      // Firefox looks after itself, extension or not.
      expect(elsewhere.filter((address) => !/^[\w.-]+\.(?:mozilla|firefox)\.\w+\//u.test(address))).toEqual(
        [],
      );
    });
  });
}
