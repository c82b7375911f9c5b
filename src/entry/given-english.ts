import type { English } from '../core/language/english.ts';
import { givenEnglish } from './english-bridge.ts';

/** What `core/language/english.ts` exports, in the companion's bundle: the build puts this module in its place. */
export const ENGLISH: English = givenEnglish();
