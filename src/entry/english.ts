// What the reader knows of English, injected just before the companion: data alone, too large for a script that must
// stay small.

import { ENGLISH } from '../core/language/english.ts';
import { offerEnglish } from './english-bridge.ts';

offerEnglish(ENGLISH);
