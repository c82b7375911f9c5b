import { faultsAndData } from './faults-and-data.ts';
import { hostileSurroundings } from './hostile-surroundings.ts';
import { installAndNetwork } from './install-and-network.ts';
import { load } from './load.ts';
import type { SafetyTheme } from './safety-row.ts';
import { theDraft } from './the-draft.ts';
import { whatPeopleSee } from './what-people-see.ts';

/** All that must hold for people to trust it, by theme. */
export const safetyThemes: readonly SafetyTheme[] = [
  installAndNetwork,
  hostileSurroundings,
  theDraft,
  faultsAndData,
  load,
  whatPeopleSee,
];
