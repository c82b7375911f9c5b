import { genericWebmail } from './generic.ts';

/** Zoho Mail: its editor is a frame of the page's own origin (seen: a sister product's code). No more was seen. */
export const zoho = genericWebmail({
  id: 'zoho',
  name: 'Zoho Mail',
  matches: ['https://mail.zoho.com/*', 'https://mail.zoho.eu/*', 'https://mail.zoho.in/*'],
});
