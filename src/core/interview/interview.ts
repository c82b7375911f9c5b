import type { Interview } from './interview-schema.ts';

// No schema in here: what only passes an interview on stays small.
export type { Interview, RecruiterKind } from './interview-schema.ts';

/** Longest value a field keeps, in UTF-16 units: room for any real name or title, none for a pasted document. */
export const FIELD_LIMIT = 300;

export const emptyInterview: Interview = {
  role: '',
  company: '',
  date: '',
  recruiter: { kind: 'unknown', name: '', address: '' },
  interviewers: [],
  ownName: '',
};
