import { notebookKilledSuite } from './notebook-killed.ts';

notebookKilledSuite('chromium');
