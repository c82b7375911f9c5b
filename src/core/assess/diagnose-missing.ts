import type { Message, MessageKey } from '../message.ts';
import { isAboutInterview, isNamed, searchedText } from './about-interview.ts';
import { audienceOf, hasRecruiter } from './audience.ts';
import type { Diagnostic } from './diagnostic.ts';
import { ENOUGH_TO_MISS, LONG_DRAFT, MOST_MISSING } from './limits.ts';
import type { RuleId } from './rules.ts';
import { makes } from './weigh.ts';
import { speaks, type Weighed } from './weighed.ts';

/** A rule on a draft as a whole. */
interface MissingRule {
  readonly rule: RuleId;
  readonly key: MessageKey;
  isMissing(weighed: Weighed, text: string): boolean;
}

/** Interest in words that the reader of sentences may not know; it is better not to ask for it twice. */
const INTEREST =
  /\b(?:interested|excited|enthusias\w+|keen|eager|motivated|would love to|i['’]d love to)\b/iu;
/** The application is over, whoever ended it: only thanks are due then. */
const OVER =
  /\b(?:withdraw\w*|declin(?:e|ed|ing)|turn(?:ed|ing)? down|no longer (?:interested|pursu\w+)|accepted (?:an|another|a different) |not to (?:proceed|pursue|move forward|continue)|not (?:be )?(?:pursuing|moving|going|taking)|went with (?:an|some)other|another candidate|unsuccessful)\b/iu;
/** "Please pass this on to the team", "could you thank them for me"; not "I look forward to it". */
const PASSED_ON =
  /\b(?:pass|relay|convey|forward|share|send)(?:ing)? (?:on |along )?(?:this|it|that|these|them|my|a (?:quick )?(?:note|word|line)|the (?:note|letter|message|following))\b|\b(?:please|you|kindly) (?:also )?(?:thank|tell|let|give) (?!me\b)\w|\bmy (?:thanks|regards|appreciation|gratitude) to\b|\bput in a (?:good )?word\b|\bon my behalf\b/iu;
const ROLE =
  /\b(?:role|position|job|post|vacanc(?:y|ie)|opening|opportunit(?:y|ie)|internship|traineeship|apprenticeship|fellowship|residency|program(?:me)?)s?\b/iu;
const NEXT_STEP =
  /\b(?:look(?:ing)? forward|hear(?:ing)? (?:back )?from|next (?:step|stage|round)s?|let me know|get in touch|in touch|available|availability|any (?:questions|news|update|feedback)|reach me|call me|happy to|glad to|further information)\b/iu;

/**
 * What a draft may lack, in the order in which a recruiter would mind: first what they pass on to the company, then what
 * keeps it from being read, then their own part, then what is only convenient.
 */
const MISSING: readonly MissingRule[] = [
  {
    rule: 'missing-interest',
    key: 'diagnostic_missing_interest',
    isMissing: ({ verdict, body }, text) =>
      !verdict.showsInterest &&
      !body.some((sentence) => makes(sentence, 'chance')) &&
      !INTEREST.test(text) &&
      !OVER.test(text),
  },
  {
    rule: 'missing-thanks',
    key: 'diagnostic_missing_thanks',
    isMissing: ({ verdict }) => !verdict.thanks,
  },
  {
    rule: 'missing-pass-on',
    key: 'diagnostic_missing_pass_on',
    isMissing: ({ draft, words }, text) =>
      words <= LONG_DRAFT &&
      draft.interview !== undefined &&
      hasRecruiter(draft.interview) &&
      audienceOf(draft) !== 'company' &&
      !PASSED_ON.test(text) &&
      !OVER.test(text),
  },
  {
    rule: 'missing-role',
    key: 'diagnostic_missing_role',
    isMissing: ({ draft, words }, text) =>
      words <= LONG_DRAFT &&
      !OVER.test(text) &&
      !ROLE.test(text) &&
      !isNamed(draft.interview?.role ?? '', text),
  },
  {
    rule: 'missing-next-step',
    key: 'diagnostic_missing_next_step',
    isMissing: ({ words, body }, text) =>
      words <= LONG_DRAFT &&
      !body.some((sentence) => makes(sentence, 'next-step') || makes(sentence, 'chance')) &&
      !NEXT_STEP.test(text) &&
      !OVER.test(text),
  },
];

/**
 * What a draft about an interview lacks, once it is long enough to judge, or that it is too long. The few that matter
 * most, those that are `off` left out; nothing at all where it speaks of a painful matter.
 */
export function diagnoseMissing(weighed: Weighed, off: ReadonlySet<RuleId>): Diagnostic[] {
  const { draft, words } = weighed;
  if (words < ENOUGH_TO_MISS || speaks(weighed, 'care')) return [];
  if (!isAboutInterview(weighed)) return [];
  const text = searchedText(draft);
  const hints: Diagnostic[] = [];
  for (const { rule, key, isMissing } of MISSING) {
    if (hints.length === MOST_MISSING) break;
    if (!off.has(rule) && isMissing(weighed, text)) hints.push(hintOn(weighed, rule, { key }));
  }
  if (words > LONG_DRAFT && hints.length < MOST_MISSING && !off.has('too-long'))
    hints.push(hintOn(weighed, 'too-long', lengthMessage(words)));
  return hints;
}

const lengthMessage = (words: number): Message => ({
  key: 'diagnostic_too_long',
  args: [String(words), String(LONG_DRAFT)],
});

/** A hint stands at the end of the text and has nothing to underline. */
function hintOn({ draft: { text } }: Weighed, rule: RuleId, message: Message): Diagnostic {
  const end = text.length;
  return { rule, severity: 'hint', from: end, to: end, excerpt: '', message, suggestions: [] };
}
