import { genericWebmail } from './generic.ts';

/** GMX: its mail is a frame of another host (seen: public code). Nothing of its composer was seen. */
export const gmx = genericWebmail({
  id: 'gmx',
  name: 'GMX',
  matches: ['https://navigator.gmx.net/*', 'https://bap.navigator.gmx.net/*'],
  frameMatches: ['https://3c.gmx.net/*', 'https://3c-bap.gmx.net/*'],
});
