import { describe } from 'vitest';
import { describeEditors } from '../../editing/editors/editor-contract.ts';
import { BROWSERS } from '../../support/real-browser.ts';
import { ROUNDCUBES_TINYMCE, tinymceScript } from './roundcubes-tinymce.ts';

describe.each(BROWSERS)('in %s', (browser) => {
  describeEditors(browser, ROUNDCUBES_TINYMCE, tinymceScript);
});
