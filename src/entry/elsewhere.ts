// The entry script of every other webmail: in pages, and frames of theirs, where the person turned Afterword on.

import { webmailOf } from '../webmail/elsewhere.ts';
import { currentBridge } from './bridge.ts';
import { startEntry } from './start-entry.ts';

if (currentBridge() === null) startEntry(() => webmailOf(document));
