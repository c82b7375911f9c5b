import type { Draft, Recipient } from '../draft.ts';
import type { Interview } from '../interview/interview.ts';
import { plainText } from '../plain-words.ts';
import { People } from './people.ts';
import { TextSearch } from './text-search.ts';

/** An interview as far as a draft can be compared with it. */
export interface KnownInterview {
  readonly id: string;
  readonly interview: Interview;
}

/**
 * Which interview a draft belongs to. `sure`: one stands out. `ask`: several may be meant, the likeliest first.
 * `none`: nothing in the draft speaks for any.
 */
export type Belonging =
  | { readonly kind: 'sure'; readonly id: string }
  | { readonly kind: 'ask'; readonly ids: readonly string[] }
  | { readonly kind: 'none' };

/** Most interviews that a person is asked to choose among. */
const MOST_ASKED = 5;

/**
 * Tells by the recipients, and by company, role and people named in subject and text. Sure only when what speaks for
 * one interview speaks for no other: a recruiter who looks after two of them, or two interviews at one company, need
 * a word more. What the person chose in the panel goes before this.
 */
export function interviewOfDraft(draft: Draft, interviews: readonly KnownInterview[]): Belonging {
  const recipients = recipientsOf(draft);
  const subject = new TextSearch(draft.subject ?? '');
  const text = new TextSearch(draft.text);
  const likely = interviews
    .map(({ id, interview }) => ({ id, facts: factsFor(interview, recipients, subject, text) }))
    .filter(({ facts }) => facts.length > 0)
    .sort((one, other) => weightOf(other.facts) - weightOf(one.facts));
  const [best, ...rest] = likely;
  if (best === undefined) return { kind: 'none' };
  const isSure =
    weightOf(best.facts) >= ENOUGH &&
    rest.every(({ facts }) => weightOf(facts) < weightOf(best.facts) && facts.every(isCoveredBy(best.facts)));
  return isSure
    ? { kind: 'sure', id: best.id }
    : { kind: 'ask', ids: likely.slice(0, MOST_ASKED).map(({ id }) => id) };
}

/** What may speak for an interview, and how strongly. */
const WEIGHTS = {
  recruiter: 4,
  interviewer: 4,
  company: 3,
  'company-in-subject': 3,
  'company-in-text': 2,
  'person-in-text': 2,
  'role-in-subject': 2,
  'role-in-text': 1,
} as const;

/** Something in the draft that speaks for an interview: who it goes to, or a name that it holds. */
interface Fact {
  readonly kind: keyof typeof WEIGHTS;
  /** In plain words. */
  readonly value: string;
}

/** A role's title alone is too little. */
const ENOUGH = 2;

function weightOf(facts: readonly Fact[]): number {
  return facts.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);
}

/** Whether a fact speaks for another interview just as well: who reads "Head Chef" has read "Chef". */
function isCoveredBy(facts: readonly Fact[]): (fact: Fact) => boolean {
  return ({ kind, value }) =>
    facts.some((other) => other.kind === kind && ` ${other.value} `.includes(` ${value} `));
}

function factsFor(
  interview: Interview,
  recipients: readonly Recipient[],
  subject: TextSearch,
  text: TextSearch,
): Fact[] {
  const { company, role, interviewers, recruiter } = interview;
  const people = new People(interview);
  const facts: Fact[] = [];
  const add = (kind: Fact['kind'], value: string): void => {
    facts.push({ kind, value: plainText(value) });
  };
  for (const recipient of recipients) {
    const recognised = people.recognise(recipient);
    if (recognised !== null) add(recognised.role, recipient.address);
  }
  if (subject.hasName(company)) add('company-in-subject', company);
  if (text.hasName(company)) add('company-in-text', company);
  if (subject.has(role)) add('role-in-subject', role);
  if (text.has(role)) add('role-in-text', role);
  for (const { name } of recruiter.kind === 'none' ? interviewers : [recruiter, ...interviewers])
    if (name.trim().includes(' ') && text.hasName(name)) add('person-in-text', name);
  return facts;
}

function recipientsOf({ recipients }: Draft): Recipient[] {
  if (recipients === undefined) return [];
  const { to, cc, bcc } = recipients;
  return [to, cc, bcc].flatMap((list) => (list === 'unknown' ? [] : list));
}
