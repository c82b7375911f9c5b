import type { Template } from './template.ts';

/** Thanks after an interview: for the recruiter, and through them for the people who gave their time. */
export const thankYous: readonly Template[] = [
  {
    id: 'thank-you',
    title: 'Thank-you through the recruiter',
    when: 'Within a day of an interview, when you want the recruiter to pass your thanks on.',
    audience: 'recruiter',
    subject: 'Thank you for the {{role}} interview at {{company}}',
    body: `Hello {{recruiter_name}},

Thank you for arranging my interview with {{company}} on {{date}}, and for preparing me so well for it.

I enjoyed talking with {{interviewers}} about the {{role}} position. What stayed with me most was {{valued}}, and I am even more interested in the role than I was before.

Would you pass on my thanks to everyone I met for their time and their thoughtful questions? If they would like to hear more about anything we discussed, I would be glad to send it through you or to talk again.

I look forward to hearing how they saw it, and what the next steps are.

Kind regards,
{{own_name}}`,
  },
  {
    id: 'thank-you-short',
    title: 'Short thank-you',
    when: 'When you and the recruiter know each other well, or there is little time.',
    audience: 'recruiter',
    subject: 'Thank you, and thanks to {{interviewers}}',
    body: `Hello {{recruiter_name}},

Thank you for setting up the conversation with {{interviewers}} at {{company}}. I enjoyed it, and I remain very interested in the {{role}} role. Please pass on my thanks for their time.

I look forward to hearing from you.

Kind regards,
{{own_name}}`,
  },
  {
    id: 'thank-you-difficult',
    title: 'Thank-you after a difficult interview',
    when: 'When the interview was hard going and you would still like the job.',
    audience: 'recruiter',
    subject: 'Thank you for the {{role}} interview at {{company}}',
    body: `Hello {{recruiter_name}},

Thank you for putting me forward for the {{role}} position and for arranging the interview with {{company}} on {{date}}.

It was a demanding conversation, in a good way. One of the questions took me by surprise; next time I will {{next_time}}. I came away with a clear picture of what the team needs, and I particularly liked {{valued}}.

I am very interested in the role. Please thank {{interviewers}} for their time and for the thought they put into the interview.

I would welcome their feedback whenever it reaches you, and I am happy to talk it through with you.

Kind regards,
{{own_name}}`,
  },
  {
    id: 'thank-you-panel',
    title: 'Thank-you after a panel interview',
    when: 'When several people interviewed you together, and you want each of them to be thanked.',
    audience: 'recruiter',
    subject: 'Thank you to the {{company}} panel',
    body: `Hello {{recruiter_name}},

Thank you for arranging my interview with the panel at {{company}} on {{date}}.

Would you pass on my thanks to {{interviewers}}? It was kind of them all to make time on the same day, and it helped me to hear how each of them sees the {{role}} role.

What I enjoyed most was {{valued}}. Meeting several people in one conversation gave me a fuller view of the work, and I am very interested in being part of it.

If any of them would like to go further into a question, I would be glad to answer it through you or to meet again.

I look forward to hearing from you about the next steps.

Kind regards,
{{own_name}}`,
  },
  {
    id: 'note-for-company',
    title: 'Note for the company, for the recruiter to forward',
    when: 'When you would like the interviewers to read your own words, and the recruiter to send them on.',
    audience: 'company',
    subject: 'A note for {{interviewers}} at {{company}}',
    body: `Hello {{recruiter_name}},

Thank you for looking after my application for the {{role}} role at {{company}}. Would you kindly forward the note below, if you think it helps? Please change whatever you like.

I look forward to hearing how things stand.

Kind regards,
{{own_name}}

For {{interviewers}}:

Thank you for your time on {{date}} and for such an open conversation about the {{role}} role. I especially enjoyed hearing about {{valued}}. It is work I am very interested in, and I would bring {{strength}} to it.

If it would be useful to hear more about any of my answers, I am glad to arrange it through {{recruiter_name}}.

With kind regards,
{{own_name}}`,
  },
  {
    id: 'thank-you-direct',
    title: 'Direct thank-you, when there was no recruiter',
    when: 'Only when you applied directly and wrote with the interviewers before; with a recruiter, write to the recruiter.',
    audience: 'direct',
    subject: 'Thank you for the {{role}} interview',
    body: `Hello {{interviewers}},

Thank you for taking the time to talk with me about the {{role}} position on {{date}}.

I enjoyed our conversation, especially {{valued}}. It gave me a clear picture of the work at {{company}}, and I am very interested in joining you. I would bring {{strength}} to the team, and I would be glad to go into more detail if that is useful.

Thank you again for your thoughtful questions. I look forward to hearing about the next steps.

Kind regards,
{{own_name}}`,
  },
];
