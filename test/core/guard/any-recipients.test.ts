import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Recipient } from '../../../src/core/draft.ts';
import { judgeRecipients } from '../../../src/core/guard/judge-recipients.ts';
import type { Interview } from '../../../src/core/interview/interview.ts';
import { northwind } from './people.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'dana@agency.example',
    'martin.hale@northwind.example',
    'x@northwind.example',
    'Ana Ruiz',
    '',
    '<',
    '@',
  ),
);
const anyRecipient: fc.Arbitrary<Recipient> = fc.oneof(
  fc.record({ address: anyText }),
  fc.record({ address: anyText, name: anyText }),
);
const anyList = fc.oneof(fc.constant('unknown' as const), fc.array(anyRecipient, { maxLength: 4 }));
const anyRecipients = fc.record({ to: anyList, cc: anyList, bcc: anyList });
const anyInterview: fc.Arbitrary<Interview> = fc.record({
  role: anyText,
  company: anyText,
  companyDomains: fc.array(anyText, { maxLength: 3 }),
  date: fc.constant(''),
  recruiter: fc.record({
    kind: fc.constantFrom('unknown', 'agency', 'in-house', 'none'),
    name: anyText,
    address: anyText,
  }),
  interviewers: fc.array(fc.record({ name: anyText, address: anyText }), { maxLength: 3 }),
  ownName: anyText,
  signOff: anyText,
});

describe('whatever is in the fields and in the interview', () => {
  test('nothing throws, and a field that could not be read is never fine', () => {
    fc.assert(
      fc.property(anyRecipients, anyInterview, (recipients, interview) => {
        const { state, findings } = judgeRecipients(recipients, { interview });
        const unread = [recipients.to, recipients.cc, recipients.bcc].includes('unknown');
        if (unread && interview.recruiter.kind !== 'none') expect(['unknown', 'careful']).toContain(state);
        expect(state === 'careful').toBe(findings.some(({ severity }) => severity === 'warning'));
      }),
    );
  });

  test('an interviewer who is not the recruiter is never overlooked, whoever else gets it', () => {
    fc.assert(
      fc.property(anyRecipients, fc.constantFrom('to', 'cc', 'bcc'), (others, field) => {
        const martin = { address: 'Martin.Hale@northwind.example' };
        const list = others[field] === 'unknown' ? [] : others[field];
        const { findings } = judgeRecipients(
          { ...others, [field]: [...list, martin] },
          { interview: northwind },
        );
        expect(
          findings.some(({ recipient, severity }) => recipient === martin && severity === 'warning'),
        ).toBe(true);
      }),
    );
  });

  test('nobody is proposed but the recruiter', () => {
    fc.assert(
      fc.property(anyRecipients, (recipients) => {
        for (const { instead } of judgeRecipients(recipients, { interview: northwind }).findings)
          expect([null, 'dana@agency.example']).toContain(instead?.address ?? null);
      }),
    );
  });
});
