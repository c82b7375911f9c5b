import type { Recipient } from '../draft.ts';
import type { Interview } from '../interview/interview.ts';
import { recruiterRecipient } from '../interview/recruiter-recipient.ts';
import type { Message } from '../message.ts';
import type { FindingKind } from './judge-recipients.ts';

interface Found {
  readonly kind: FindingKind;
  readonly recipient: Recipient | null;
  readonly withRecruiter: boolean;
  readonly interview: Interview;
  readonly companyWroteFirst: 'yes' | 'no' | 'unknown';
}

/** Why a recipient is worth a second look, and what to do instead. */
export function findingMessage({
  kind,
  recipient,
  withRecruiter,
  interview,
  companyWroteFirst,
}: Found): Message {
  if (recipient === null) return { key: 'guard_unknown_field' };
  const who = shownName(recipient);
  if (kind === 'unknown') return { key: 'guard_unknown_recipient', args: [who] };
  if (kind === 'maybe-recruiter') return { key: 'guard_maybe_recruiter', args: [who] };
  if (companyWroteFirst === 'yes') return { key: 'guard_wrote_first', args: [who] };
  if (withRecruiter) return { key: 'guard_with_recruiter', args: [who] };
  const to = recruiterRecipient(interview);
  const recruiter = interview.recruiter.name.trim() || (to?.address ?? '');
  const subject = kind === 'interviewer' ? 'interviewer' : 'company';
  return recruiter === ''
    ? { key: `guard_${subject}_no_recruiter`, args: [who] }
    : { key: `guard_${subject}`, args: [who, recruiter] };
}

function shownName({ name = '', address }: Recipient): string {
  const shown = name.trim() || address.trim();
  return shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown;
}

const LONGEST_SHOWN = 80;
