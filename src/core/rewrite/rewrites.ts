import type { Flag } from '../moves/move.ts';

/** A sentence to put in the place of one that hurts; the first whose `when` is found in that one is offered. */
export interface Rewrite {
  readonly when: RegExp;
  readonly sentence: string;
}

const ALWAYS = /(?:)/u;
/** For whoever had to wait, or to put up with something small. */
export const PATIENCE = 'Thank you for your patience.';

/**
 * By move, what a careful writer would say instead. Whoever wrote the other can say it without telling an untruth: it
 * claims no more than the `when` shows, speaks of what is to come, or leaves the fact to be filled in as a `[gap]`.
 */
export const REWRITES: Readonly<Record<Flag, readonly Rewrite[]>> = {
  apology: [
    { when: /\blate|delay|wait/iu, sentence: PATIENCE },
    { when: ALWAYS, sentence: 'Thank you for your understanding.' },
  ],
  mistake: [
    {
      when: /\bramb|waffl|babbl|\bon and on\b|\btoo (?:much|long)\b|over-?explain/iu,
      sentence: 'There was a lot I wanted to tell you; next time I will begin with the main point.',
    },
    {
      when: /(?:un|not |n['\u2019]t |ill[- ]|more |better |under)prep|homework|read(?:ing)? up|look(?:ed)? up/iu,
      sentence: 'I will read up on [topic], and would gladly say more about it.',
    },
    {
      when: /\bwrong\b|mixed up|forg[eo]t|left out|(?:have|['\u2019]ve|had) (?:said|told|asked|mention|brought|shown)|undersold/iu,
      sentence: 'I would like to add one point to our conversation: [what you want to add or correct].',
    },
    {
      when: /white ?board|exercise|\bcod(?:e|ing)\b|\btest\b|algorithm|presentation|\bcase\b|\btask\b/iu,
      sentence: 'In the next exercise I will talk through my plan before I begin.',
    },
    {
      when: /question|answer|\bblank|fr[eo]+z|\bwords\b|confused|\bbrain|\bmind/iu,
      sentence:
        'One of the questions took me by surprise; next time I will take a breath and a few seconds to think.',
    },
    {
      when: /nerv|anxi|panic|stress|chok|pressure|shak/iu,
      sentence: 'I wanted very much to do well; next time I will take a breath before I answer.',
    },
    {
      when: /interview|impression|perform|conversation|\bround\b|\bbest\b|hour/iu,
      sentence:
        'The interview showed me where I can improve, and next time I will [what you would do differently].',
    },
    { when: ALWAYS, sentence: 'Next time I will [what you would do differently].' },
  ],
  'self-deprecation': [
    {
      when: /experience|qualif|degree|\bcv\b|r[e\u00e9]sum[e\u00e9]|skill|background/iu,
      sentence: 'My experience in [area] would help me with [a task of this role].',
    },
    { when: ALWAYS, sentence: 'What I would bring to the role is [a strength, with an example].' },
  ],
  'blame-interviewer': [
    {
      when: /ghost|(?:never|n['\u2019]t) (?:hear|repl|call|g[eo]t back|respon)|silence/iu,
      sentence: 'I would be glad of any news on where the process stands.',
    },
    {
      when: /told me|warn|nothing to do|irrelevant|trick|unfair|\btest\b|trivia/iu,
      sentence: 'A little more information beforehand would have helped me prepare for [topic].',
    },
    {
      when: /\b(?:hast|quick|rapid|fast|rush|fir(?:ed|ing)\b|grill|detach|no time|script)/iu,
      sentence:
        'The interview was very structured; the questions came in quick succession, so it took me a little while to build a conversation.',
    },
    {
      when: /question|answer|ask/iu,
      sentence: 'A little more context would have helped me answer some of the questions.',
    },
    {
      when: ALWAYS,
      sentence: 'With a little more [time, context or information] I could have shown you [a strength].',
    },
  ],
  'blame-employer': [
    { when: ALWAYS, sentence: 'I am looking for a role with more [what you would like more of].' },
  ],
  desperation: [
    {
      when: /(?:second|another|more|last) (?:chance|interview|opportunity|shot|try|look)|reconsider/iu,
      sentence: 'I would appreciate another chance to meet the team.',
    },
    { when: ALWAYS, sentence: 'I remain very interested in the role.' },
  ],
  'direct-contact': [
    {
      when: /\b(?:connect|touch|add|follow)\w* (?:with )?you\b/iu,
      sentence: 'I hope to speak with you again.',
    },
    { when: ALWAYS, sentence: "Could you please pass on my thanks to [the interviewer's name]?" },
  ],
};
