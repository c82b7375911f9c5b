import { describeEditors } from './editors/editor-contract.ts';

describeEditors('chromium');
