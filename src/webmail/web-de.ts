import { genericWebmail } from './generic.ts';

/** WEB.DE: its mail is a frame of another host (seen: public code). Nothing of its composer was seen. */
export const webDe = genericWebmail({
  id: 'web-de',
  name: 'WEB.DE',
  matches: ['https://navigator.web.de/*'],
  frameMatches: ['https://3c.web.de/*', 'https://3c-bap.web.de/*'],
});
