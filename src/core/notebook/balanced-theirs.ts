/**
 * What the interviewer could have done better, as it may be said to a recruiter: what it was like and what it led to,
 * nobody's fault.
 */
interface Balanced {
  readonly about: RegExp;
  readonly sentence: string;
}

/** In the order in which they are looked for; the first that fits is proposed. */
const BALANCED: readonly Balanced[] = [
  {
    about: /\b(?:interrupt|cut me (?:off|short)|talked over|spoke over|let me finish)/iu,
    sentence: 'There was a lot to cover in the time we had; I would be glad to say more about some of it.',
  },
  {
    about:
      /\b(?:quick|fast|rapid|hast[ey]|rush|hurr[iy]|fired|barrage|one after (?:the other|another)|grill)/iu,
    sentence:
      'The technique was very structured, and the questions came in quick succession; I would have enjoyed a little more conversation.',
  },
  {
    about: /\b(?:late\b|waiting|delay|postpone|overran|ended early|minutes left|no time)/iu,
    sentence:
      'There was a lot to talk about in a short time; I would be glad to go into my examples and my questions another day.',
  },
  {
    about: /\b(?:connection|sound\b|audio|camera|video|microphone|screen share|line (?:was|kept))/iu,
    sentence:
      'The connection made it harder to follow each other at times; a second conversation would give a fuller picture.',
  },
  {
    about:
      /\b(?:cv\b|r[eé]sum[eé]|not read|n['’]t read|unprepared|not prepared|who i was|my application|wrong role)/iu,
    sentence:
      'We spoke about my background for a good part of the time; I would be glad to say more about what I would bring to the role.',
  },
  {
    about:
      /\b(?:vague|unclear|confus|trick|off[- ]topic|ambiguous|did not explain|n['’]t explain|what (?:he|she|they) wanted)/iu,
    sentence:
      'Some of the questions were very open; it would help me to know what matters most to them, so that I can answer to the point.',
  },
  {
    about:
      /\b(?:cold|distant|detached|bored|uninterested|rude|phone|laptop|emails?|eye contact|smil|nod|listen|silen|arrogan|dismissive|aggressive|unfriendly)/iu,
    sentence:
      'The conversation was rather formal; I would enjoy a more open exchange with them about how I work.',
  },
];

const OTHERWISE =
  'The interview was very structured; a little more room for conversation would have helped me to show more of my thinking.';

/**
 * What no balance is owed to: discrimination, harassment, unlawful questions, illness, disability, bereavement. It is
 * never to be softened; the page shows where help is instead.
 */
const SERIOUS =
  /\b(?:harass|discriminat|racis|sexis|sexual|homophob|transphob|bigot|slur|assault|threat|bull(?:y|ied)|touched|groped|pregnan|maternity|paternity|child(?:ren|care)?\b|married|marriage|husband|wife\b|religio|muslim|jewish|church|hijab|ethnic|skin|accent|nationality|immigra|how old|my age\b|too old|too young|age(?:is[mt])|gender|gay\b|lesbian|trans\b|disab|wheelchair|adhd|autis|dyslex|deaf|blind\b|stutter|illness|cancer|diagnos|depress|funeral|bereave|passed away|died|unlawful|illegal)/iu;

/**
 * The balanced form to propose beside what a person wrote about the interviewer; `null` when there is nothing to
 * balance, or nothing that should be.
 */
export function balancedFormOf(what: string): string | null {
  const text = what.slice(0, LONGEST);
  if (text.trim() === '' || SERIOUS.test(text)) return null;
  return BALANCED.find(({ about }) => about.test(text))?.sentence ?? OTHERWISE;
}

const LONGEST = 5_000;
