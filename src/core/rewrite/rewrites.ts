import type { Flag } from '../moves/move.ts';

/** A sentence to put in the place of one that hurts; the first whose `when` is found in the sentence is offered. */
export interface Rewrite {
  readonly when: RegExp;
  readonly sentences: readonly string[];
}

const ALWAYS = /(?:)/u;

/** By move, what a careful writer would say instead. Each is true of most who wrote the other, or holds a `[gap]`. */
export const REWRITES: Readonly<Record<Flag, readonly Rewrite[]>> = {
  apology: [
    { when: /\blate\b|delay|wait/iu, sentences: ['Thank you for your patience.'] },
    { when: ALWAYS, sentences: ['Thank you for your understanding.'] },
  ],
  mistake: [
    {
      when: /\blate\b|overslept|missed (?:the|our|my|your) (?:interview|call|meeting)/iu,
      sentences: ['I have since changed how I plan my day, and I now leave [30 minutes] to spare.'],
    },
    {
      when: /prepar|research|studied|homework/iu,
      sentences: ['Since we spoke I have read up on [topic], and I would gladly say more about it.'],
    },
    {
      when: /ramb|talk|too (?:much|long|fast)|interrupt/iu,
      sentences: ['There was a lot I wanted to tell you; next time I will begin with the main point.'],
    },
    {
      when: /forgot|left out|mention|should(?:['\u2019]ve| have) (?:said|told|asked)/iu,
      sentences: ['I would like to add one thing to our conversation: [what you want to add].'],
    },
    {
      when: /nerv|anxi|panic|fr[eo]+z|blank|stress|choke|answer|question|exercise|test|cod(?:e|ing)|spoke|explain|kn[eo]w|said/iu,
      sentences: [
        'One of the questions took me by surprise; next time I will take a breath and a few seconds to think.',
      ],
    },
    {
      when: ALWAYS,
      sentences: ['The conversation showed me where I can improve, and I am already working on [topic].'],
    },
  ],
  'self-deprecation': [
    {
      when: /experience|qualif|degree|cv\b|r[e\u00e9]sum[e\u00e9]|skill|grade|background/iu,
      sentences: ['My experience in [area] would help me with [a task of this role].'],
    },
    { when: ALWAYS, sentences: ['What I would bring to the role is [a strength, with an example].'] },
  ],
  'blame-interviewer': [
    {
      when: /ghost|(?:never|n['\u2019]t) (?:heard|repl|call|got back|respond)/iu,
      sentences: ['I would be glad of any news on where the process stands.'],
    },
    {
      when: /told me|warn|nothing to do with|misl|trick|unfair|test\b/iu,
      sentences: ['A little more information beforehand would have helped me prepare for [topic].'],
    },
    {
      when: /rude|condescend|dismiss|laugh|insult|hostile|arrog/iu,
      sentences: [
        'The questions were more critical than I expected; a little more context would have helped me answer them well.',
      ],
    },
    {
      when: ALWAYS,
      sentences: [
        'The interview was very structured; the questions came in quick succession, so I struggled a little to build a conversation.',
      ],
    },
  ],
  'blame-employer': [
    { when: ALWAYS, sentences: ['I am looking for a role with more [what you would like more of].'] },
  ],
  desperation: [
    {
      when: /chance|reconsider|another|again/iu,
      sentences: ['I would appreciate another chance to meet the team.'],
    },
    { when: ALWAYS, sentences: ['I remain very interested in the role.'] },
  ],
  'direct-contact': [
    {
      when: ALWAYS,
      sentences: ["Could you please pass on my thanks to [the interviewer's name]?"],
    },
  ],
};
