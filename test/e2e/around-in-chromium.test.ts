import { aroundSession } from './around-session.ts';

aroundSession('chromium');
