import { aroundSession } from './around-session.ts';

aroundSession('firefox');
