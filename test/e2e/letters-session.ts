import type { BrowserName } from '../support/real-browser.ts';
import { guardSuite } from './guard.ts';
import { newDraftSuite } from './new-draft.ts';
import { panelTemplatesSuite } from './panel-templates.ts';
import { popupTemplatesSuite } from './popup-templates.ts';
import { session } from './session.ts';

/** What is written by template, and whom it goes to. */
export function lettersSession(name: BrowserName): void {
  session(name, (running) => {
    popupTemplatesSuite(running);
    panelTemplatesSuite(running);
    newDraftSuite(running);
    guardSuite(running);
  });
}
