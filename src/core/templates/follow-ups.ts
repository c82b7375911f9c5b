import type { Template } from './template.ts';

/** What comes later: asking for more, waiting, and staying in touch. */
export const followUps: readonly Template[] = [
  {
    id: 'another-chance',
    title: 'Asking for another chance',
    when: 'When one conversation did not show what you can do, and you would like the recruiter to ask for a second.',
    audience: 'recruiter',
    subject: 'Another conversation with {{company}}?',
    body: `Hello {{recruiter_name}},

Thank you for all you have done to put me forward for the {{role}} role at {{company}}.

I have thought about the interview on {{date}}. I learned {{learned}}, and I believe that a second conversation would show more of what I can bring, in particular {{strength}}.

I am very interested in the role, above all because of {{valued}}. If {{interviewers}} were open to it, I would appreciate another chance to talk; a short call would do.

Would you ask for me, if you think it is a good idea? I trust your judgement on this. Either way, please thank them for their time.

Kind regards,
{{own_name}}`,
  },
  {
    id: 'missed-answer',
    title: 'Adding to an answer',
    when: 'Within a day, when a good answer came to you after the interview; keep it to a few sentences.',
    audience: 'recruiter',
    subject: 'An addition to my interview with {{company}}',
    body: `Hello {{recruiter_name}},

Thank you for arranging my interview with {{company}} on {{date}}.

One of the questions, about {{question}}, has stayed with me. Here is what I would add:

{{answer}}

Would you pass this on to {{interviewers}}, with my thanks for their time? The question showed me what matters most in the {{role}} role, and I am very interested in the work.

I would be glad to discuss it further whenever it suits them.

Kind regards,
{{own_name}}`,
  },
  {
    id: 'nudge',
    title: 'A nudge when there is no news',
    when: 'About a week after the date by which you were told to expect an answer.',
    audience: 'recruiter',
    subject: 'Any news on the {{role}} role at {{company}}?',
    body: `Hello {{recruiter_name}},

I hope your week is going well. Is there any news from {{company}} after my interview for the {{role}} role on {{date}}?

I am still very interested in the position; {{valued}} has stayed with me. If {{interviewers}} would like anything more from me, I can send it to you the same day.

If the decision will take a little longer, that is no problem. A rough idea of the timing would help me to plan.

Thank you for your time, and for keeping me informed.

Kind regards,
{{own_name}}`,
  },
  {
    id: 'after-rejection',
    title: 'After a rejection',
    when: 'When the answer was no, and you would like to part as somebody they will remember kindly.',
    audience: 'recruiter',
    subject: 'Thank you for letting me know about {{company}}',
    body: `Hello {{recruiter_name}},

Thank you for letting me know about the {{role}} role at {{company}}, and for the care you took throughout.

I had hoped for a different answer, and I respect their decision. I enjoyed hearing about {{valued}}, and I learned {{learned}}, which I will take with me into my next interview.

Please thank {{interviewers}} for their time. If they have a point or two of feedback, I would be glad to have it.

I remain very interested in {{company}}. If another role comes up there, or one elsewhere that you think would suit me, I would like to hear about it.

Kind regards,
{{own_name}}`,
  },
  {
    id: 'keep-in-touch',
    title: 'Staying in touch',
    when: 'Some weeks or months later, so that the recruiter thinks of you when the next role comes up.',
    audience: 'recruiter',
    subject: 'Staying in touch about {{role}} roles',
    body: `Hello {{recruiter_name}},

It has been a while since my interview with {{company}}, and I wanted to thank you again for your support and your time.

Since then I have {{news}}, and I would bring {{strength}} to my next team.

I am still very interested in {{role}} roles, and in teams like the one at {{company}}, where I enjoyed hearing about {{valued}}. Please keep me in mind if something comes up that might fit, there or elsewhere. I would be happy to send you an updated CV or to have a short call.

I hope all is well with you, and I look forward to hearing from you.

Kind regards,
{{own_name}}`,
  },
];
