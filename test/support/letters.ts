/** What is typed into the short thank-you's form, in the order of its fields: interviewers, recruiter, company, role, name. */
export const TYPED = ['Ines and Marek', 'Priya', '', 'planner', 'Sam'];

export const SUBJECT = 'Thank you, and thanks to Ines and Marek';

/** The short thank-you filled with that; the company is left open. */
export const LETTER = [
  'Hello Priya,',
  'Thank you for setting up the conversation with Ines and Marek at [company]. I enjoyed it, and I remain very interested in the planner role. Please pass on my thanks for their time.',
  'I look forward to hearing from you.',
  'Kind regards,',
  'Sam',
];

/** An interview as the extension keeps it, with a recruiter of an agency. */
export const INTERVIEW = {
  version: 1,
  value: {
    role: 'planner',
    company: 'Northwind',
    date: '2026-11-17',
    recruiter: { kind: 'agency', name: 'Priya', address: 'priya@brightpath.example' },
    interviewers: [
      { name: 'Ines', address: 'ines@northwind.example' },
      { name: 'Marek', address: '' },
    ],
    ownName: 'Sam',
  },
};
