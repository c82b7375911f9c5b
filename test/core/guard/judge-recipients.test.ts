import { describe, expect, test } from 'vitest';
import type { Recipient, Recipients } from '../../../src/core/draft.ts';
import { judgeRecipients, type RecipientContext } from '../../../src/core/guard/judge-recipients.ts';
import { emptyInterview, type Interview } from '../../../src/core/interview/interview.ts';
import { contoso, northwind } from './people.ts';

const nobody: Recipients = { to: [], cc: [], bcc: [] };
const to = (...addresses: string[]): Recipients => ({
  ...nobody,
  to: addresses.map((address) => ({ address })),
});

function judge(recipients: Recipients, context: Partial<RecipientContext> = {}) {
  const { state, findings } = judgeRecipients(recipients, { interview: northwind, ...context });
  return { state, findings: findings.map(({ kind, severity }) => `${severity}: ${kind}`) };
}

const withRecruiter = (recruiter: Partial<Interview['recruiter']>): Interview => ({
  ...northwind,
  recruiter: { ...northwind.recruiter, ...recruiter },
});

describe('a warning is given for', () => {
  test.each([
    ['an interviewer', 'martin.hale@northwind.example', 'interviewer'],
    ['an interviewer, in capitals and with a tag', 'Martin.Hale+x@NORTHWIND.example', 'interviewer'],
    ['an interviewer within brackets', '"Hale, Martin" <martin.hale@northwind.example>', 'interviewer'],
    ['somebody else at the company', 'jobs@northwind.example', 'company'],
    ['somebody at a part of the company', 'ann@eu.mail.northwind.example', 'company'],
  ])('%s', (_who, address, kind) => {
    expect(judge(to(address))).toEqual({ state: 'careful', findings: [`warning: ${kind}`] });
  });

  test('an interviewer whose address is not noted, by name', () => {
    const ana: Recipient = { name: 'Ruiz, Ana', address: 'ana@private.example' };
    expect(judge({ ...nobody, cc: [ana] }).findings).toEqual(['warning: interviewer']);
  });

  test('somebody at the company who has the recruiter’s name and another address', () => {
    const dana = { name: 'Dana Reed', address: 'dana@northwind.example' };
    expect(judge({ ...nobody, to: [dana] }).findings).toEqual(['warning: company']);
  });

  test('each of them, in each field, with the recruiter as the one to write to instead', () => {
    const martin = { address: 'martin.hale@northwind.example' };
    const { findings } = judgeRecipients(
      { to: [martin], cc: [martin], bcc: [martin] },
      { interview: northwind },
    );
    expect(findings.map(({ field }) => field)).toEqual(['to', 'cc', 'bcc']);
    expect(findings[0]?.instead).toEqual({ name: 'Dana Reed', address: 'dana@agency.example' });
    expect(findings[0]?.message).toEqual({ key: 'guard_interviewer', args: [martin.address, 'Dana Reed'] });
  });

  test('a reply to all that goes to the recruiter and the company', () => {
    const { state, findings } = judgeRecipients(to('dana@agency.example', 'ann@northwind.example'), {
      interview: northwind,
    });
    expect(state).toBe('careful');
    expect(findings.map(({ kind, withRecruiter }) => [kind, withRecruiter])).toEqual([['company', true]]);
    expect(findings[0]?.message.key).toBe('guard_with_recruiter');
  });

  test('the company’s people when their domain is known from an interviewer’s address alone', () => {
    const interview = { ...northwind, companyDomains: [] };
    expect(judge(to('ann@northwind.example'), { interview }).findings).toEqual(['warning: company']);
  });

  test('somebody else at the company when the recruiter is there too', () => {
    const interview = withRecruiter({ kind: 'in-house', address: 'dana@northwind.example' });
    expect(judge(to('dana@northwind.example', 'ann@northwind.example'), { interview }).findings).toEqual([
      'warning: company',
    ]);
  });
});

describe('nothing is said of', () => {
  test.each([
    ['the recruiter alone', 'dana@agency.example'],
    ['the recruiter, in another case and with a tag', 'DANA+work@Agency.example'],
    ['a friend', 'friend@home.example'],
    ['a domain that only looks like the company’s', 'ann@notnorthwind.example'],
    ['a domain that begins like the company’s', 'ann@northwind.example.evil.example'],
    ['a colleague of the recruiter', 'lee@agency.example'],
  ])('%s', (_who, address) => {
    expect(judge(to(address))).toEqual({ state: 'fine', findings: [] });
  });

  test('an in-house recruiter at the company’s own domain', () => {
    const interview = withRecruiter({ kind: 'in-house', address: 'dana@northwind.example' });
    expect(judge(to('Dana@northwind.example'), { interview })).toEqual({ state: 'fine', findings: [] });
  });

  test('an in-house recruiter known by name, whose address is not noted', () => {
    const interview = withRecruiter({ kind: 'in-house', address: '' });
    const dana = { name: 'Dana Reed', address: 'dreed@northwind.example' };
    expect(judge({ ...nobody, to: [dana] }, { interview })).toEqual({ state: 'fine', findings: [] });
  });

  test('anybody, when the person applied directly', () => {
    const interview = withRecruiter({ kind: 'none' });
    expect(judge(to('martin.hale@northwind.example'), { interview })).toEqual({
      state: 'direct',
      findings: [],
    });
  });

  test('the people of another interview', () => {
    expect(judge(to('bo@contoso.example'), { others: [contoso] }).findings).toEqual([]);
    const there = { ...contoso, interviewers: [{ name: 'Ann Vu', address: 'ann@northwind.example' }] };
    expect(judge(to('ann@northwind.example'), { others: [there] }).findings).toEqual([]);
  });

  test('a company whose domain anybody may have', () => {
    const interview = { ...northwind, companyDomains: ['gmail.com'], interviewers: [] };
    expect(judge(to('friend@gmail.com'), { interview }).findings).toEqual([]);
  });
});

describe('a softer note is given', () => {
  test('when the company wrote first in this thread', () => {
    const judged = judge(to('martin.hale@northwind.example'), { companyWroteFirst: 'yes' });
    expect(judged).toEqual({ state: 'fine', findings: ['note: interviewer'] });
  });

  test('and only when that is known; else the person is asked', () => {
    const martin = to('martin.hale@northwind.example');
    expect(judgeRecipients(martin, { interview: northwind }).asksWhoWroteFirst).toBe(true);
    const known = judgeRecipients(martin, { interview: northwind, companyWroteFirst: 'no' });
    expect([known.state, known.asksWhoWroteFirst]).toEqual(['careful', false]);
  });

  test('for somebody at the company while the recruiter’s address is not known', () => {
    const interview = withRecruiter({ kind: 'in-house', address: '' });
    expect(judge(to('ann@northwind.example'), { interview })).toEqual({
      state: 'unknown',
      findings: ['note: maybe-recruiter'],
    });
  });
});

describe('never called fine', () => {
  test.each([
    ['a field that could not be read', { ...nobody, bcc: 'unknown' }],
    ['a bare name', to('Somebody')],
    ['the recruiter’s bare name', to('Dana Reed')],
    ['a group', to('Panel: ann@home.example, bo@home.example;')],
    ['a half-typed address', to('dana@')],
  ] as const)('%s', (_what, recipients) => {
    expect(judge(recipients)).toEqual({ state: 'unknown', findings: ['note: unknown'] });
  });

  test('a stranger, when nobody of the company is known', () => {
    const interview = { ...emptyInterview, recruiter: northwind.recruiter };
    expect(judge(to('ann@home.example'), { interview }).state).toBe('unknown');
    expect(judge(to('dana@agency.example'), { interview }).state).toBe('fine');
  });

  test('an empty draft', () => {
    expect(judge(nobody).state).toBe('empty');
  });
});
