import { describe, expect, test } from 'vitest';
import type { Recipients } from '../../../src/core/draft.ts';
import { type DraftQuestion, judgeDraft, MOST_CHOICES } from '../../../src/core/guard/judge-draft.ts';
import { emptyInterview, type Interview } from '../../../src/core/interview/interview.ts';

const NORTHWIND: Interview = {
  ...emptyInterview,
  role: 'planner',
  company: 'Northwind',
  companyDomains: ['northwind.example'],
  recruiter: { kind: 'agency', name: 'Priya Raman', address: 'priya@brightpath.example' },
  interviewers: [{ name: 'Ines Holm', address: 'ines@northwind.example' }],
};
const HALYARD: Interview = {
  ...emptyInterview,
  role: 'archivist',
  company: 'Halyard',
  recruiter: { kind: 'agency', name: 'Priya Raman', address: 'priya@brightpath.example' },
  interviewers: [{ name: 'Tom Birch', address: 'tom@halyard.example' }],
};
const KNOWN = [
  { id: 'north', interview: NORTHWIND },
  { id: 'halyard', interview: HALYARD },
];

const to = (...addresses: string[]): Recipients => ({
  to: addresses.map((address) => ({ address })),
  cc: [],
  bcc: [],
});

function ask(part: Partial<DraftQuestion> & { recipients?: Recipients; text?: string } = {}) {
  const { recipients = to(), text = 'Thank you for Tuesday.', ...rest } = part;
  return judgeDraft(
    {
      draft: { text, recipients },
      evidence: { prefilled: null, quotedHeader: '' },
      chosen: null,
      wroteFirst: 'unknown',
      ...rest,
    },
    KNOWN,
  );
}

describe('a draft', () => {
  test('to an interviewer belongs to their interview, with a warning and the recruiter instead', () => {
    const guard = ask({ recipients: to('ines@northwind.example') });
    expect(guard).toMatchObject({ id: 'north', state: 'careful', asks: false });
    expect(guard.instead?.address).toBe('priya@brightpath.example');
    expect(guard.choices[0]).toEqual({ id: 'north', label: 'planner · Northwind' });
  });

  test('to a recruiter of two interviews asks which of them it is', () => {
    const guard = ask({ recipients: to('priya@brightpath.example') });
    expect(guard).toMatchObject({ id: null, asks: true, interview: null, state: 'unlinked' });
    expect(guard.choices.map(({ id }) => id)).toEqual(['north', 'halyard']);
  });

  test('that may be about either is warned of only when it would be for both', () => {
    const both = ask({ recipients: to('ines@northwind.example', 'tom@halyard.example') });
    expect(both).toMatchObject({ asks: true, state: 'careful' });
    const one = ask({ recipients: to('priya@brightpath.example', 'stranger@else.example') });
    expect(one.findings).toEqual([]);
  });

  test('is about what the person chose, whatever else speaks for another', () => {
    const guard = ask({ recipients: to('ines@northwind.example'), chosen: 'halyard' });
    expect(guard).toMatchObject({ id: 'halyard', asks: false, findings: [] });
    expect(ask({ recipients: to('ines@northwind.example'), chosen: '' })).toMatchObject({
      id: null,
      state: 'unlinked',
    });
    expect(ask({ recipients: to('ines@northwind.example'), chosen: 'gone' }).id).toBe('north');
  });

  test('in a thread that the company began gets a note, and nobody is asked', () => {
    const quotedHeader = 'On 17 November Ines Holm <ines@northwind.example> wrote:';
    const guard = ask({
      recipients: to('ines@northwind.example'),
      evidence: { prefilled: null, quotedHeader },
    });
    expect(guard.findings.map(({ severity }) => severity)).toEqual(['note']);
    expect(guard.asksWhoWroteFirst).toBe(false);
    expect(ask({ recipients: to('ines@northwind.example') }).asksWhoWroteFirst).toBe(true);
    // The person knows better than the header.
    const denied = ask({
      recipients: to('ines@northwind.example'),
      evidence: { prefilled: null, quotedHeader },
      wroteFirst: 'no',
    });
    expect(denied.findings.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('that the recruiter gets too needs no address to write to instead', () => {
    const guard = ask({
      recipients: to('priya@brightpath.example', 'ines@northwind.example'),
      chosen: 'north',
    });
    expect(guard).toMatchObject({ state: 'careful', instead: null, toOwnRecruiter: false });
  });

  test('to the recruiter alone is known as such; to unknown people it never is', () => {
    const own = to('priya@brightpath.example');
    expect(ask({ recipients: own, chosen: 'north' }).toOwnRecruiter).toBe(true);
    expect(ask({ recipients: own }).toOwnRecruiter).toBe(false);
    expect(ask({ recipients: { ...own, bcc: 'unknown' }, chosen: 'north' }).toOwnRecruiter).toBe(false);
    expect(ask({ recipients: to(), chosen: 'north' }).toOwnRecruiter).toBe(false);
  });
});

test('only so many interviews are given to choose from, the likeliest among them', () => {
  const many = Array.from({ length: 200 }, (_, at) => ({
    id: `other-${at}`,
    interview: { ...emptyInterview, company: `Company ${at}` },
  }));
  const guard = judgeDraft(
    {
      draft: { text: '', recipients: to('tom@halyard.example') },
      evidence: { prefilled: null, quotedHeader: '' },
      chosen: null,
      wroteFirst: 'unknown',
    },
    [...many, ...KNOWN],
  );
  expect(guard.choices).toHaveLength(MOST_CHOICES);
  expect(guard.choices[0]?.id).toBe('halyard');
});

test('the list keeps its order whichever of it is chosen', () => {
  const orders = [null, '', 'north', 'halyard'].map((chosen) =>
    ask({ recipients: to('ines@northwind.example'), chosen }).choices.map(({ id }) => id),
  );
  expect(new Set(orders.map((order) => order.join()))).toEqual(new Set(['north,halyard']));
});

test('a chosen interview stays on a list that is full', () => {
  const many = Array.from({ length: MOST_CHOICES + 1 }, (_, at) => ({
    id: `${at}`,
    interview: { ...emptyInterview, company: `Company ${at}` },
  }));
  const chosen = `${MOST_CHOICES}`;
  const { choices } = judgeDraft(
    {
      draft: { text: '', recipients: to() },
      evidence: { prefilled: null, quotedHeader: '' },
      chosen,
      wroteFirst: 'unknown',
    },
    many,
  );
  expect(choices).toHaveLength(MOST_CHOICES);
  expect(choices.at(-1)).toEqual({ id: chosen, label: `Company ${MOST_CHOICES}` });
});

test('no other interview’s people come along', () => {
  expect(JSON.stringify(ask({ recipients: to('ines@northwind.example') }))).not.toContain('tom@halyard');
});
