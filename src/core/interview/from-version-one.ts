import { emptyInterview, type Interview } from './interview.ts';
import { createInterview, type InterviewRecord } from './interview-record.ts';
import { interviewSchema } from './interview-schema.ts';

/**
 * The interview of version 1, which kept a single one, as a record of version 2. `null` when it is empty, and
 * `'unreadable'` when it is none: then it is to be left where it is.
 *
 * @param at when this is done, in milliseconds since 1970: version 1 did not note when anything changed
 */
export function fromVersionOne(
  value: unknown,
  id: string,
  at: number,
): InterviewRecord | 'unreadable' | null {
  const read = interviewSchema.safeParse(value);
  if (!read.success) return 'unreadable';
  return isEmpty(read.data) ? null : createInterview(id, at, read.data);
}

function isEmpty(interview: Interview): boolean {
  return JSON.stringify(interview) === JSON.stringify(emptyInterview);
}
