import type { Draft, Recipient } from '../draft.ts';
import type { Interview } from '../interview/interview.ts';
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
    .map(({ id, interview }) => ({ id, evidence: evidenceFor(interview, recipients, subject, text) }))
    .filter(({ evidence }) => evidence.length > 0)
    .sort((one, other) => weightOf(other.evidence) - weightOf(one.evidence));
  const [best, ...rest] = likely;
  if (best === undefined) return { kind: 'none' };
  // Sure: it has all that any other has, and more, and the more is not just a role's common title.
  const isSure =
    weightOf(best.evidence) >= ENOUGH &&
    rest.every(
      ({ evidence }) =>
        evidence.every((each) => best.evidence.includes(each)) &&
        weightOf(evidence) < weightOf(best.evidence),
    );
  return isSure
    ? { kind: 'sure', id: best.id }
    : { kind: 'ask', ids: likely.slice(0, MOST_ASKED).map(({ id }) => id) };
}

/** What may speak for an interview, and how strongly. */
const WEIGHTS = {
  recruiter: 4,
  interviewer: 4,
  'company-address': 3,
  'company-in-subject': 3,
  'company-in-text': 2,
  'role-in-subject': 2,
  'role-in-text': 1,
  'person-in-text': 2,
} as const;
type Evidence = keyof typeof WEIGHTS;

/** A role's title alone is too little. */
const ENOUGH = 2;

function weightOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, each) => sum + WEIGHTS[each], 0);
}

function evidenceFor(
  interview: Interview,
  recipients: readonly Recipient[],
  subject: TextSearch,
  text: TextSearch,
): Evidence[] {
  const { company, role, interviewers, recruiter } = interview;
  const people = new People(interview);
  const roles = new Set(recipients.map((recipient) => people.recognise(recipient)?.role));
  const named = [...interviewers.map(({ name }) => name), recruiter.kind === 'none' ? '' : recruiter.name];
  const found: ReadonlyArray<readonly [Evidence, boolean]> = [
    ['recruiter', roles.has('recruiter')],
    ['interviewer', roles.has('interviewer')],
    ['company-address', roles.has('company')],
    ['company-in-subject', subject.hasName(company)],
    ['company-in-text', text.hasName(company)],
    ['role-in-subject', subject.has(role)],
    ['role-in-text', text.has(role)],
    ['person-in-text', named.some((name) => name.trim().includes(' ') && text.hasName(name))],
  ];
  return found.filter(([, holds]) => holds).map(([evidence]) => evidence);
}

function recipientsOf({ recipients }: Draft): Recipient[] {
  if (recipients === undefined) return [];
  const { to, cc, bcc } = recipients;
  return [to, cc, bcc].flatMap((list) => (list === 'unknown' ? [] : list));
}
