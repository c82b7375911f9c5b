// Gmail's entry script: in every page of it, from its very start. It is small, and touches nothing.

import { gmail } from '../webmail/gmail.ts';
import { currentBridge } from './bridge.ts';
import { startEntry } from './start-entry.ts';

if (currentBridge() === null) startEntry(() => gmail);
