import type { BrowserName } from '../support/real-browser.ts';
import { composerSuite } from './composer.ts';
import { composersSuite } from './composers.ts';
import { keysSuite } from './keys.ts';
import { kindsOfDraftsSuite } from './kinds-of-drafts.ts';
import { session } from './session.ts';
import { untouchedSuite } from './untouched.ts';

/** What is seen and done in a draft. */
export function draftSession(name: BrowserName): void {
  session(name, (running) => {
    composerSuite(running);
    untouchedSuite(running);
    kindsOfDraftsSuite(running);
    composersSuite(running);
    keysSuite(running);
  });
}
