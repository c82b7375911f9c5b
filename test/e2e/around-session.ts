import type { BrowserName } from '../support/real-browser.ts';
import { accessibilitySuite } from './accessibility.ts';
import { hostilePageSuite } from './hostile-page.ts';
import { hostilePageReachSuite } from './hostile-page-reach.ts';
import { lifeSuite } from './life.ts';
import { notebookSuite } from './notebook.ts';
import { popupSuite } from './popup.ts';
import { practiceSuite } from './practice.ts';
import { privacySuite } from './privacy.ts';
import { session } from './session.ts';

/** Pages that mean ill, pages of ours, and what becomes of the extension. */
export function aroundSession(name: BrowserName): void {
  session(name, (running) => {
    hostilePageSuite(running);
    hostilePageReachSuite(running, name);
    privacySuite(running, name);
    popupSuite(running);
    practiceSuite(running);
    notebookSuite(running);
    accessibilitySuite(running);
    lifeSuite(running);
  });
}
