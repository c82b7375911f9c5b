import { expect, test } from 'vitest';
import { emptyInterview, type Interview } from '../../../src/core/interview/interview.ts';
import { recruiterRecipient } from '../../../src/core/interview/recruiter-recipient.ts';

const withRecruiter = (recruiter: Partial<Interview['recruiter']>): Interview => ({
  ...emptyInterview,
  recruiter: { ...emptyInterview.recruiter, ...recruiter },
});

test('the recruiter is written to by name and address', () => {
  const interview = withRecruiter({
    kind: 'agency',
    name: ' Priya Shah ',
    address: ' priya@agency.example ',
  });
  expect(recruiterRecipient(interview)).toEqual({ name: 'Priya Shah', address: 'priya@agency.example' });
});

test('an address alone is enough, whatever kind of recruiter it is', () => {
  const recipient = { address: 'priya@agency.example' };
  for (const kind of ['unknown', 'agency', 'in-house'] as const) {
    expect(recruiterRecipient(withRecruiter({ kind, ...recipient }))).toEqual(recipient);
  }
});

test.each([
  ['without an address', { kind: 'agency', name: 'Priya Shah' }],
  ['with half an address', { kind: 'agency', address: 'priya' }],
  ['when there was none, even if an address is left over', { kind: 'none', address: 'priya@agency.example' }],
] as const)('nobody is written to %s', (_why, recruiter) => {
  expect(recruiterRecipient(withRecruiter(recruiter))).toBeNull();
});
