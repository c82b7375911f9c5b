import type { Draft, Recipient, Recipients } from '../draft.ts';
import type { Interview } from '../interview/interview.ts';
import { recruiterRecipient } from '../interview/recruiter-recipient.ts';
import { type Belonging, interviewOfDraft, type KnownInterview } from './interview-of-draft.ts';
import {
  judgeRecipients,
  type RecipientFinding,
  type RecipientJudgement,
  type RecipientState,
} from './judge-recipients.ts';
import { People } from './people.ts';
import { companyWroteFirst, type ThreadEvidence } from './who-wrote-first.ts';

/** A draft, what its composer shows of the thread, and what the person said of it in the panel. */
export interface DraftQuestion {
  readonly draft: Pick<Draft, 'text' | 'subject'> & { readonly recipients: Recipients };
  readonly evidence: ThreadEvidence;
  /** The interview that the person chose; `''` for "none", `null` while they have said nothing. */
  readonly chosen: string | null;
  readonly wroteFirst: 'yes' | 'no' | 'unknown';
}

/** An interview as a person chooses it from a list. */
export interface InterviewChoice {
  readonly id: string;
  /** Role and company; the date where neither is known. */
  readonly label: string;
}

/** What is known of whom a draft goes to. Plain data: it travels to the page, and holds no other interview's people. */
export interface DraftGuard {
  /** The interview that the draft belongs to; `null` when it belongs to none, or the person is asked. */
  readonly id: string | null;
  readonly interview: Interview | null;
  /** Whether the draft may belong to one of several: the person is asked. */
  readonly asks: boolean;
  /** Every interview, the likeliest first, up to `MOST_CHOICES`. */
  readonly choices: readonly InterviewChoice[];
  /** `unlinked`: nobody to compare the recipients with, since no interview is known. */
  readonly state: RecipientState | 'unlinked';
  readonly findings: readonly RecipientFinding[];
  readonly asksWhoWroteFirst: boolean;
  /** The recruiter to write to instead; `null` when there is nothing to put right, or the recruiter is there already. */
  readonly instead: Recipient | null;
  /** Whether it goes to the person's own recruiter and, as far as it shows, to nobody else. */
  readonly toOwnRecruiter: boolean;
}

/** Longer lists are for the notebook page. */
export const MOST_CHOICES = 50;

/**
 * Which interview a draft belongs to, and whether it goes to the right people. While several interviews may be meant
 * it warns only when it would for each of them.
 */
export function judgeDraft(question: DraftQuestion, known: readonly KnownInterview[]): DraftGuard {
  const { draft, chosen } = question;
  const byId = new Map(known.map((each) => [each.id, each]));
  const guess = interviewOfDraft(draft, known);
  const belonging: Belonging =
    chosen === ''
      ? { kind: 'none' }
      : chosen !== null && byId.has(chosen)
        ? { kind: 'sure', id: chosen }
        : guess;
  const found = idsOf(belonging).flatMap((id) => byId.get(id) ?? []);
  const judged = found.map(({ interview }) => ({ interview, judgement: judge(question, interview, known) }));
  const [first] = judged;
  const isSure = belonging.kind === 'sure';
  const agreed =
    first !== undefined && (isSure || judged.every(({ judgement }) => judgement.state === 'careful'));
  return {
    id: isSure ? belonging.id : null,
    interview: isSure ? (first?.interview ?? null) : null,
    asks: belonging.kind === 'ask',
    toOwnRecruiter: isSure && first !== undefined && isToRecruiter(draft.recipients, first.interview),
    choices: choices(idsOf(guess), found, known),
    ...(agreed ? told(first) : { state: 'unlinked', findings: [], asksWhoWroteFirst: false, instead: null }),
  };
}

function idsOf(belonging: Belonging): readonly string[] {
  if (belonging.kind === 'sure') return [belonging.id];
  return belonging.kind === 'ask' ? belonging.ids : [];
}

/** In an order that a choice does not change: the list keeps still under the keys of who goes through it. */
function choices(
  likely: readonly string[],
  found: readonly KnownInterview[],
  known: readonly KnownInterview[],
): InterviewChoice[] {
  const likeliest = known.filter(({ id }) => likely.includes(id));
  likeliest.sort((one, other) => likely.indexOf(one.id) - likely.indexOf(other.id));
  const listed = [...likeliest, ...known.filter((each) => !likeliest.includes(each))].slice(0, MOST_CHOICES);
  const missing = found.filter((each) => !listed.includes(each));
  return [...listed.slice(0, MOST_CHOICES - missing.length), ...missing].map(({ id, interview }) => ({
    id,
    label: labelOf(interview),
  }));
}

interface Judged {
  readonly interview: Interview;
  readonly judgement: RecipientJudgement;
}

type Told = Pick<DraftGuard, 'state' | 'findings' | 'asksWhoWroteFirst' | 'instead'>;

function told({ interview, judgement }: Judged): Told {
  const isBetterElsewhere = judgement.findings.some(
    ({ instead, withRecruiter }) => instead !== null && !withRecruiter,
  );
  return { ...judgement, instead: isBetterElsewhere ? recruiterRecipient(interview) : null };
}

function judge(
  { draft, evidence, wroteFirst }: DraftQuestion,
  interview: Interview,
  known: readonly KnownInterview[],
): RecipientJudgement {
  return judgeRecipients(draft.recipients, {
    interview,
    others: known.flatMap((other) => (other.interview === interview ? [] : [other.interview])),
    companyWroteFirst: wroteFirst === 'unknown' ? companyWroteFirst(evidence, interview) : wroteFirst,
  });
}

function isToRecruiter(recipients: Recipients, interview: Interview): boolean {
  const lists = [recipients.to, recipients.cc, recipients.bcc];
  const all = lists.flatMap((list): readonly (Recipient | null)[] => (list === 'unknown' ? [null] : list));
  const people = new People(interview);
  return all.length > 0 && all.every((each) => each !== null && isOwn(people, each));
}

function isOwn(people: People, recipient: Recipient): boolean {
  const recognised = people.recognise(recipient);
  return recognised?.role === 'recruiter' && recognised.by === 'address';
}

function labelOf({ role, company, date }: Interview): string {
  const known = [role, company].map((each) => each.trim()).filter((each) => each !== '');
  return known.length === 0 ? date : known.join(' · ');
}
