import { expect, test } from 'vitest';
import { newDraftHash } from '../../src/webmail/gmail/new-draft-hash.ts';

test.each([
  ['the inbox is the view of an empty fragment', '', '#inbox?compose=new'],
  ['the present view stays', '#label/interviews', '#label/interviews?compose=new'],
  ['an open mail stays', '#inbox/FMfcgzQ', '#inbox/FMfcgzQ?compose=new'],
  [
    'a search stays as it was written',
    '#search/from%3Apriya+offer',
    '#search/from%3Apriya+offer?compose=new',
  ],
  ['other parameters stay', '#inbox?projector=1', '#inbox?projector=1&compose=new'],
  ['open drafts stay open', '#inbox?compose=CllgC%2CGTvVl', '#inbox?compose=CllgC%2CGTvVl%2Cnew'],
  ['a second new draft changes the fragment again', '#inbox?compose=new', '#inbox?compose=new%2Cnew'],
])('%s', (_, current, hash) => {
  expect(newDraftHash(current)).toBe(hash);
});
