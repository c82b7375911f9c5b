import { emptyInterview } from '../../src/core/interview/interview.ts';
import { indexOf } from '../../src/core/interview/interview-index.ts';
import { createInterview } from '../../src/core/interview/interview-record.ts';
import { emptyNotebook } from '../../src/core/notebook/notebook.ts';

const wrap = (value: unknown) => ({ version: 2, value });

/** One recruiter looks after both; the second interview was earlier. */
const recruiter = { kind: 'agency', name: 'Priya Raman', address: 'priya@brightpath.example' } as const;

const northwind = createInterview('northwind', 2, {
  ...emptyInterview,
  role: 'planner',
  company: 'Northwind',
  companyDomains: ['northwind.example'],
  date: '2026-11-17',
  recruiter,
  interviewers: [
    { name: 'Ines Holm', address: 'ines@northwind.example' },
    { name: 'Marek Dvorak', address: '' },
  ],
  ownName: 'Sam',
  signOff: 'Warmly,',
});
const halyard = createInterview('halyard', 1, {
  ...emptyInterview,
  role: 'archivist',
  company: 'Halyard',
  companyDomains: ['halyard.example'],
  date: '2026-11-10',
  recruiter,
  interviewers: [{ name: 'Tom Birch', address: 'tom@halyard.example' }],
  ownName: 'Sam',
});

/** What stands in the private account of the first interview. */
export const ACCOUNT = 'We spent the first half hour on the harbour project, and nobody wrote anything down.';

/** Two interviews with their notes, as the extension keeps them. */
export const TWO_INTERVIEWS: Readonly<Record<string, unknown>> = {
  interviews: wrap(indexOf([northwind, halyard], 'northwind')),
  'record:northwind': wrap(northwind),
  'record:halyard': wrap(halyard),
  'notebook:northwind': wrap({
    ...emptyNotebook,
    account: { ...emptyNotebook.account, wentBadly: ACCOUNT },
    call: { ...emptyNotebook.call, learned: 'I learned that a pause helps.' },
  }),
};
