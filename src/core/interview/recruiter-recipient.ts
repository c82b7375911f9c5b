import type { Recipient } from '../draft.ts';
import type { Interview } from './interview.ts';

/**
 * The recruiter as somebody to write to, or `null` when there was none or no address is known. The address is only
 * trimmed: whether mail reaches it is for the webmail to say.
 */
export function recruiterRecipient(interview: Interview): Recipient | null {
  const { kind, name, address } = interview.recruiter;
  const trimmed = address.trim();
  if (kind === 'none' || !trimmed.includes('@')) return null;
  return name.trim() === '' ? { address: trimmed } : { name: name.trim(), address: trimmed };
}
