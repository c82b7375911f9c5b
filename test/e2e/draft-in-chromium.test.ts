import { draftSession } from './draft-session.ts';

draftSession('chromium');
