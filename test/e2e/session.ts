import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { eventually, markedWords, shownKinds } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { forgetAll } from '../support/commands.ts';
import { setDraft } from '../support/draft.ts';
import type { BrowserName } from '../support/real-browser.ts';
import { accessibilitySuite } from './accessibility.ts';
import { composerSuite } from './composer.ts';
import { composersSuite } from './composers.ts';
import { guardSuite } from './guard.ts';
import { hostilePageSuite } from './hostile-page.ts';
import { hostilePageReachSuite } from './hostile-page-reach.ts';
import { keysSuite } from './keys.ts';
import { kindsOfDraftsSuite } from './kinds-of-drafts.ts';
import { lifeSuite } from './life.ts';
import { newDraftSuite } from './new-draft.ts';
import { notebookSuite } from './notebook.ts';
import { panelTemplatesSuite } from './panel-templates.ts';
import { popupSuite } from './popup.ts';
import { popupTemplatesSuite } from './popup-templates.ts';
import { practiceSuite } from './practice.ts';
import { privacySuite } from './privacy.ts';
import { untouchedSuite } from './untouched.ts';

/** What a suite gets: the browser with the extension, once it runs. */
export type Running = () => Afterword;

/** One browser's whole session: it is started once, and lives through all suites in turn. */
export function session(name: BrowserName): void {
  describe(name, () => {
    let afterword: Afterword;
    let openBefore: Page;
    const running: Running = () => afterword;

    beforeAll(async () => {
      afterword = await startAfterword(name);
      openBefore = await afterword.openGmail({ fixture: '2026-11-popup' });
      await setDraft(openBefore, ['I am so sorry about Tuesday. I apologise again for everything.']);
      await afterword.install();
    });
    afterAll(() => afterword?.close());
    afterEach(async () => {
      await afterword.closePages();
      await forgetAll(afterword);
    });

    test('once installed, it works in a composer that was open before, without a reload', async () => {
      await eventually(() => markedWords(openBefore)).toHaveLength(2);
      await eventually(() => shownKinds(openBefore)).toEqual(['badge']);
    });
    composerSuite(running);
    untouchedSuite(running);
    kindsOfDraftsSuite(running);
    composersSuite(running);
    keysSuite(running);
    popupTemplatesSuite(running);
    panelTemplatesSuite(running);
    newDraftSuite(running);
    guardSuite(running);
    hostilePageSuite(running);
    hostilePageReachSuite(running, name);
    privacySuite(running, name);
    popupSuite(running);
    practiceSuite(running);
    notebookSuite(running);
    accessibilitySuite(running);
    lifeSuite(running);
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
