import type { Template } from '../template.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { spanish } from './spanish.ts';

/**
 * Templates in the other languages that the interface speaks: the four moments most letters are for. No native speaker
 * has signed them yet (docs/translating.md), and whoever is offered one is told so.
 */
export const OTHER_TEMPLATES: readonly Template[] = [...italian, ...spanish, ...french, ...german];
