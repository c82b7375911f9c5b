import type { Recipient, RecipientList, Recipients } from '../draft.ts';
import type { Interview } from '../interview/interview.ts';
import { recruiterRecipient } from '../interview/recruiter-recipient.ts';
import type { Message } from '../message.ts';
import { addressOf } from './address.ts';
import { findingMessage } from './finding-message.ts';
import { People, type Recognised } from './people.ts';

export type Field = keyof Recipients;

/**
 * Why a recipient is worth a second look. `interviewer` and `company`: go through the recruiter instead.
 * `maybe-recruiter`: somebody at the company, which may be the in-house recruiter whose address is not noted.
 * `unknown`: who this is could not be read.
 */
export type FindingKind = 'interviewer' | 'company' | 'maybe-recruiter' | 'unknown';

/** What a person is shown about a recipient. Plain data; nothing is ever removed or blocked because of it. */
export interface RecipientFinding {
  readonly kind: FindingKind;
  readonly severity: 'warning' | 'note';
  readonly field: Field;
  /** `null` when the whole field could not be read. */
  readonly recipient: Recipient | null;
  /** Whether the recruiter gets this email too, as in a reply to all. */
  readonly withRecruiter: boolean;
  readonly message: Message;
  /** Whom to write to instead; `null` when no address is known, or when nothing is wrong. */
  readonly instead: Recipient | null;
}

/**
 * The whole answer. `careful`: there is a warning. `unknown`: something could not be read, or nobody of the company
 * is known to compare with. `empty`: nobody yet. `direct`: the person applied directly, so nobody stands between.
 * `fine`: everybody was read, and nobody of the company is among them or only in ways that need no more than a note.
 */
export type RecipientState = 'fine' | 'careful' | 'unknown' | 'empty' | 'direct';

export interface RecipientJudgement {
  readonly state: RecipientState;
  /** At most one for each recipient of a field. */
  readonly findings: readonly RecipientFinding[];
  /** Whether it would help to know if the company wrote first; then the person is asked. */
  readonly asksWhoWroteFirst: boolean;
}

export interface RecipientContext {
  /** The interview the draft belongs to. */
  readonly interview: Interview;
  /** The person's other interviews: whom they name is nobody of this company merely by their domain. */
  readonly others?: readonly Interview[];
  /** Whether the company wrote first in this thread. */
  readonly companyWroteFirst?: 'yes' | 'no' | 'unknown';
}

const FIELDS = ['to', 'cc', 'bcc'] as const;

/** Judges whom a draft goes to. Never throws, whatever is in the fields; linear in recipients and people. */
export function judgeRecipients(recipients: Recipients, context: RecipientContext): RecipientJudgement {
  const { interview, others = [], companyWroteFirst = 'unknown' } = context;
  if (interview.recruiter.kind === 'none') return { state: 'direct', findings: [], asksWhoWroteFirst: false };
  const people = new People(interview);
  const named = addressesIn(others);
  const seen = FIELDS.flatMap((field) =>
    entriesOf(recipients[field]).map((recipient) => ({
      field,
      recipient,
      recognised: recipient === null ? null : recogniseIn(people, named, recipient),
    })),
  );
  const withRecruiter = seen.some(({ recognised }) => recognised?.role === 'recruiter');
  const findings = seen.flatMap(({ field, recipient, recognised }) => {
    const kind = kindOf(recipient, recognised, interview, people);
    if (kind === null) return [];
    const severity =
      kind === 'unknown' || kind === 'maybe-recruiter' || companyWroteFirst === 'yes' ? 'note' : 'warning';
    const instead = kind === 'unknown' ? null : recruiterRecipient(interview);
    const message = findingMessage({ kind, recipient, withRecruiter, interview, companyWroteFirst });
    return [{ kind, severity, field, recipient, withRecruiter, message, instead } as const];
  });
  const warned = findings.some(({ severity }) => severity === 'warning');
  return {
    state: warned ? 'careful' : stateOf(seen, findings, people),
    findings,
    asksWhoWroteFirst: warned && companyWroteFirst === 'unknown',
  };
}

interface Seen {
  readonly recipient: Recipient | null;
  readonly recognised: Recognised | null;
}

function stateOf(
  seen: readonly Seen[],
  findings: readonly RecipientFinding[],
  people: People,
): RecipientState {
  if (seen.length === 0) return 'empty';
  if (findings.some(({ kind }) => kind === 'unknown' || kind === 'maybe-recruiter')) return 'unknown';
  // Without anybody to compare with, a stranger may be anybody.
  const strangers = seen.some(({ recognised }) => recognised === null);
  return strangers && !people.knowsCompany ? 'unknown' : 'fine';
}

/** The recipients of a field; a field that could not be read is one that nobody knows. */
function entriesOf(list: RecipientList): readonly (Recipient | null)[] {
  return list === 'unknown' ? [null] : list;
}

function recogniseIn(people: People, named: ReadonlySet<string>, recipient: Recipient): Recognised | null {
  const recognised = people.recognise(recipient);
  return recognised?.by === 'domain' && named.has(keyOf(recipient.address)) ? null : recognised;
}

function kindOf(
  recipient: Recipient | null,
  recognised: Recognised | null,
  { recruiter }: Interview,
  people: People,
): FindingKind | null {
  if (recipient === null) return 'unknown';
  if (recognised?.role === 'interviewer') return 'interviewer';
  // A bare name may stand for any address, even the recruiter's name.
  if (addressOf(recipient.address) === null) return 'unknown';
  if (recognised === null || recognised.role === 'recruiter') return null;
  return recruiter.kind !== 'agency' && !people.knowsRecruiter ? 'maybe-recruiter' : 'company';
}

function addressesIn(interviews: readonly Interview[]): ReadonlySet<string> {
  const people = interviews.flatMap(({ recruiter, interviewers }) => [recruiter, ...interviewers]);
  return new Set(people.map(({ address }) => keyOf(address)).filter((key) => key !== ''));
}

function keyOf(written: string): string {
  const address = addressOf(written);
  return address === null ? '' : `${address.mailbox}@${address.domain}`;
}
