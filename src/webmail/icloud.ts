import { genericWebmail } from './generic.ts';

/** iCloud Mail: its app is a frame of the page's own origin (seen: public code). Nothing of its composer was seen. */
export const icloud = genericWebmail({
  id: 'icloud',
  name: 'iCloud Mail',
  matches: ['https://www.icloud.com/mail/*'],
  frameMatches: ['https://www.icloud.com/applications/*'],
});
