import { describeEditors } from './editors/editor-contract.ts';

describeEditors('firefox');
