import { apology } from './apology.ts';
import { blameEmployer } from './blame-employer.ts';
import { blameInterviewer } from './blame-interviewer.ts';
import { chance } from './chance.ts';
import { desperation } from './desperation.ts';
import { directContact } from './direct-contact.ts';
import { fit } from './fit.ts';
import { interest } from './interest.ts';
import { learned } from './learned.ts';
import { mistake } from './mistake.ts';
import type { MoveData } from './move-data.ts';
import { nextStep } from './next-step.ts';
import { selfDeprecation } from './self-deprecation.ts';
import { thanks } from './thanks.ts';

/** Every move, in the order of `MOVE_KINDS`. */
export const ALL_MOVES: readonly MoveData[] = [
  apology,
  mistake,
  selfDeprecation,
  blameInterviewer,
  blameEmployer,
  desperation,
  directContact,
  interest,
  thanks,
  learned,
  chance,
  fit,
  nextStep,
];
