import type { MoveData } from './move-data.ts';

/** What comes next: readiness, a question on progress, looking forward to a reply. */
export const nextStep: MoveData = {
  kind: 'next-step',
  patterns: [
    'look|looking forward _1 to',
    'let me|us know',
    'free|hesitate to',
    'available _2 for|to|on|any|at',
    'happy|glad to _2 provide|send|answer|share',
    'any|the update|news|decision _2 on|about|yet',
    'could|check|is|know|wondering|have ..6 update|status|decision|timeline',
    'please|could|you _4 pass|forward|share _3 this|my|on|any',
    'any|your|for _4 feedback',
    'next step|stage',
    'when _2 i|you _4 expect|hear|decide',
    'hear|hearing _1 back|from|soon _1 from|you|soon',
    'need _4 any|further|anything _3 from|information|$',
    'if you|there _4 need|have|like',
  ],
  exceptions: [
    // Interest, which is another move.
    'look|looking forward _1 to _4 possibility|joining|contributing|working|becoming|being|starting',
    // Thanks or news already given.
    'thank|appreciate|glad ...8 hearing|letting|feedback|step|opportunity|opening',
    'pass on my good|best wish',
    'not _1 able|free',
  ],
};
