import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { forgetAll } from '../support/commands.ts';
import type { BrowserName } from '../support/real-browser.ts';
import { composerSuite } from './composer.ts';
import { newDraftSuite } from './new-draft.ts';
import { panelTemplatesSuite } from './panel-templates.ts';
import { popupTemplatesSuite } from './popup-templates.ts';

/** What a suite gets: the browser with the extension, once it runs. */
export type Running = () => Afterword;

/** One browser's whole session: it is started once, and lives through all suites in turn. */
export function session(name: BrowserName): void {
  describe(name, () => {
    let afterword: Afterword;
    const running: Running = () => afterword;

    beforeAll(async () => {
      afterword = await startAfterword(name);
      await afterword.install();
    });
    afterAll(() => afterword?.close());
    afterEach(async () => {
      await afterword.closePages();
      await forgetAll(afterword);
    });

    composerSuite(running);
    popupTemplatesSuite(running);
    panelTemplatesSuite(running);
    newDraftSuite(running);
  });
}
