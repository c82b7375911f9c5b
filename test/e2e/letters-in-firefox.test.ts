import { lettersSession } from './letters-session.ts';

lettersSession('firefox');
