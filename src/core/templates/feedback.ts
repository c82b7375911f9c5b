import type { Template } from './template.ts';

/** Balanced views of what went less well: what it was, and what comes of it, without blame on either side. */
export const feedback: readonly Template[] = [
  {
    id: 'after-the-call',
    title: 'After your call to the recruiter',
    when: 'The same day, to put in writing what you told the recruiter on the phone.',
    audience: 'recruiter',
    subject: 'After our call about {{company}}',
    body: `Hello {{recruiter_name}},

Thank you for taking my call today and for listening.

As I told you, the interview with {{company}} was a mixed one. I was pleased to talk about {{strength}}. One of the questions, about {{question}}, took me by surprise; next time I will {{next_time}}.

I remain very interested in the {{role}} role, not least because of {{valued}}. When you speak to {{interviewers}}, please thank them for their time.

I would be grateful for their feedback, and I am free to talk whenever it suits you.

Kind regards,
{{own_name}}`,
  },
  {
    id: 'own-feedback',
    title: 'How my interview went',
    when: 'When the recruiter asks how you did, and you want to be honest and fair to yourself.',
    audience: 'recruiter',
    subject: 'How my interview with {{company}} went',
    body: `Hello {{recruiter_name}},

Thank you for arranging the interview with {{company}} on {{date}}, and for asking how it went. Here is my view of it.

We had a good conversation about {{strength}}, and I left with a clear picture of the {{role}} role. One of the questions, about {{question}}, took me by surprise. I learned {{learned}}, and next time I will {{next_time}}.

I am very interested in the position, above all because of {{valued}}. If {{interviewers}} would like to hear more about how I work, I would appreciate another conversation with them.

Please pass on my thanks for their time. I look forward to hearing their view.

Kind regards,
{{own_name}}`,
  },
  {
    id: 'interviewer-feedback',
    title: "Feedback on the interviewer's style",
    when: 'When the recruiter asks what you thought of the interview, and parts of it made it hard to show your best.',
    audience: 'recruiter',
    subject: 'My impressions of the {{company}} interview',
    body: `Hello {{recruiter_name}},

Thank you for arranging the interview with {{interviewers}} on {{date}}. You asked for my impressions, so here they are.

The interview was {{style}}, and it was clearly prepared with care. The questions came in quick succession, which left a little less room for conversation. A short pause between topics might help the next candidate to show more of their thinking. I hope this is useful to them.

I enjoyed hearing about {{valued}}, and I am very interested in the {{role}} role at {{company}}. Please pass on my thanks for their time.

I would be glad to hear their impressions too, and to meet them again.

Kind regards,
{{own_name}}`,
  },
  {
    id: 'answer-to-feedback',
    title: "Answer to the company's feedback",
    when: 'When the recruiter has told you what the company missed, and there is a calm, true explanation.',
    audience: 'recruiter',
    subject: 'Thank you for the feedback from {{company}}',
    body: `Hello {{recruiter_name}},

Thank you for passing on the feedback from {{company}} so openly. It is useful, and I have made a note of it.

I understand how {{feedback}} came across. The reason was {{reason}}, and next time I will {{next_time}}.

I remain very interested in the {{role}} role, and I would be glad to talk about this point with {{interviewers}} if that would help them. I would bring {{strength}}, which we had little time to discuss.

Please thank them for such clear feedback, and for their time. I look forward to hearing what they think.

Kind regards,
{{own_name}}`,
  },
];
