import { emptyInterview, type Interview } from '../../../src/core/interview/interview.ts';

/** An interview at Northwind, arranged by Dana Reed of an agency, held by Martin Hale and Ana Ruiz. */
export const northwind: Interview = {
  ...emptyInterview,
  role: 'Head Chef',
  company: 'Northwind',
  companyDomains: ['northwind.example'],
  recruiter: { kind: 'agency', name: 'Dana Reed', address: 'dana@agency.example' },
  interviewers: [
    { name: 'Martin Hale', address: 'martin.hale@northwind.example' },
    { name: 'Ana Ruiz', address: '' },
  ],
};

/** Another one, at Contoso, by the same recruiter. */
export const contoso: Interview = {
  ...emptyInterview,
  role: 'Sous Chef',
  company: 'Contoso',
  companyDomains: ['contoso.example'],
  recruiter: northwind.recruiter,
  interviewers: [{ name: 'Bo Lund', address: 'bo@contoso.example' }],
};
