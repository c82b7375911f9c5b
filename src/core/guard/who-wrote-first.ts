import type { Recipients } from '../draft.ts';
import type { Interview } from '../interview/interview.ts';
import { addressOf } from './address.ts';
import { People } from './people.ts';

/** What a composer itself shows of the thread it answers. The mailbox is never read. */
export interface ThreadEvidence {
  /** Whom the page had put into the fields of a reply before the person typed; `null` for a new draft. */
  readonly prefilled: Recipients | null;
  /** The line above quoted mail: "On 3 November, Ann Lee <ann@example.com> wrote:". Empty when there is none. */
  readonly quotedHeader: string;
}

/**
 * Whether the company wrote the mail that this draft answers: who is quoted, or else the first one the reply goes to.
 * `unknown` when neither tells; then only the person can say.
 */
export function companyWroteFirst(evidence: ThreadEvidence, interview: Interview): 'yes' | 'no' | 'unknown' {
  const people = new People(interview);
  const parts = evidence.quotedHeader.slice(0, LONGEST_HEADER).split(BETWEEN);
  const quoted = parts.find((part) => addressOf(part) !== null);
  const to = evidence.prefilled?.to ?? 'unknown';
  const [first] = quoted === undefined ? (to === 'unknown' ? [] : to) : [{ address: quoted }];
  const recognised = first === undefined ? null : people.recognise(first);
  if (recognised === null) return 'unknown';
  return recognised.role === 'recruiter' ? 'no' : 'yes';
}

const LONGEST_HEADER = 1_000;
const BETWEEN = /[\s<>()[\]",:;]/u;
