import type { InterviewStore } from '../../browser/interview-stores.ts';
import type { KnownInterview } from '../../core/guard/interview-of-draft.ts';

/** Most interviews that a draft is compared with besides the current one: the newest that are open. */
const MOST_KNOWN = 100;

/** The open interviews, newest first, and the current one whatever became of it: of each its public part alone. */
export async function knownInterviews(interviews: InterviewStore): Promise<KnownInterview[]> {
  const index = await interviews.list();
  const { current, rows } = index;
  const open = rows.filter(({ status }) => status !== 'rejected' && status !== 'closed').slice(0, MOST_KNOWN);
  const ids = new Set([...open.map(({ id }) => id), ...(current === null ? [] : [current])]);
  const records = await interviews.readRecords([...ids], index);
  return records.map(({ id, interview }) => ({ id, interview }));
}
