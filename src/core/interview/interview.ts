import type { Interview } from './interview-schema.ts';

// No schema in here: what only passes an interview on stays small.
export { FIELD_LIMIT } from '../limits.ts';
export type { Interview, RecruiterKind } from './interview-schema.ts';

export const emptyInterview: Interview = {
  role: '',
  company: '',
  companyDomains: [],
  date: '',
  recruiter: { kind: 'unknown', name: '', address: '' },
  interviewers: [],
  ownName: '',
  signOff: '',
};
