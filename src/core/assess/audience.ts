import type { Draft, Recipient, RecipientList } from '../draft.ts';
import type { Interview } from '../interview/interview.ts';

/** Whom a draft speaks to: the person's own recruiter, those who interviewed them, or nobody can tell. */
export type Audience = 'recruiter' | 'company' | 'unknown';

/** A letter's first words, up to the name. */
const GREETING = /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|for)\s([^\n,:;!.]{1,80})/iu;
/** So much of a draft may hold its greeting. */
const GREETING_REACH = 200;

/**
 * Whom a draft speaks to, by its greeting and its recipients. A letter that greets an interviewer is meant for them
 * even where the recruiter is to pass it on; otherwise it speaks to whoever receives it.
 */
export function audienceOf({ text, recipients, interview }: Draft): Audience {
  if (interview === undefined) return 'unknown';
  const { recruiter, interviewers } = interview;
  const greeted = wordsOf(GREETING.exec(text.slice(0, GREETING_REACH))?.[1] ?? '');
  const greets = ({ name }: { readonly name: string }): boolean =>
    wordsOf(name).some((word) => greeted.includes(word));
  const reached = [recipients?.to, recipients?.cc, recipients?.bcc].flatMap(known);
  const reaches = ({ address }: { readonly address: string }): boolean =>
    reached.some((recipient) => sameAddress(recipient.address, address));
  if (interviewers.some(greets) || interviewers.some(reaches)) return 'company';
  const viaRecruiter = hasRecruiter(interview);
  if (viaRecruiter && reaches(recruiter)) return 'recruiter';
  if (interview.companyDomains.some((domain) => reached.some((recipient) => isAt(domain, recipient))))
    return 'company';
  return viaRecruiter && greets(recruiter) ? 'recruiter' : 'unknown';
}

/** Whether it is known that there is a recruiter. */
export function hasRecruiter({ recruiter: { kind } }: Interview): boolean {
  return kind === 'agency' || kind === 'in-house';
}

function known(list: RecipientList | undefined): readonly Recipient[] {
  return list === undefined || list === 'unknown' ? [] : list;
}

/** A title is nobody's name, and neither is an initial. */
const TITLES: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'professor',
  'and',
]);

function wordsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{M}'’-]{2,}/gu) ?? [];
  return words.filter((word) => !TITLES.has(word));
}

/** An empty address is nobody's. */
function sameAddress(one: string, other: string): boolean {
  const address = other.trim().toLowerCase();
  return address !== '' && one.trim().toLowerCase() === address;
}

/** `jobs.example.com` is at `example.com`. */
function isAt(domain: string, { address }: Recipient): boolean {
  const wanted = domain.trim().toLowerCase();
  const own = address.trim().toLowerCase().split('@').at(1) ?? '';
  return wanted !== '' && (own === wanted || own.endsWith(`.${wanted}`));
}
