import { describeEditors } from './editors/editor-contract.ts';

describeEditors('chromium', (process.env['EDS'] ?? '').split(','));
