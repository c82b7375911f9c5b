import { findBodies } from './gmail/find-bodies.ts';
import { GmailComposer } from './gmail/gmail-composer.ts';
import { newDraftHash } from './gmail/new-draft-hash.ts';
import type { Webmail } from './webmail.ts';

export const gmail: Webmail = {
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  findBodies,
  open(body) {
    if (!findBodies(body.ownerDocument).includes(body)) throw new Error("gmail: not a composer's body");
    return new GmailComposer(body);
  },
  newDraftHash,
};
