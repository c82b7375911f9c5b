import { draftSession } from './draft-session.ts';

draftSession('firefox');
