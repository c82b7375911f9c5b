import { LIST_LIMIT } from '../limits.ts';
import { emptyInterview, type Interview } from './interview.ts';
import type { Deed, InterviewRecord } from './interview-record-schema.ts';

export type { Deed, InterviewRecord } from './interview-record-schema.ts';

export const FORMATS = ['unknown', 'phone', 'video', 'on-site', 'panel'] as const;
export type Format = (typeof FORMATS)[number];

export const STATUSES = ['to-thank', 'sent', 'waiting', 'next-round', 'rejected', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

/** What a person may have done. `wrote-down` and `noted-feedback` are for those who did it on paper. */
export const DEEDS = [
  'wrote-down',
  'called',
  'thanked',
  'rested',
  'noted-feedback',
  'followed-up',
  'other',
] as const;
export type DeedKind = (typeof DEEDS)[number];

/** Working days of silence after which a nudge is fair, unless others were agreed on. */
export const USUAL_SILENCE = 5;
/** Most working days that are waited for: a quarter of a year. */
export const LONGEST_SILENCE = 65;

/**
 * A new interview.
 * @param at milliseconds since 1970
 */
export function createInterview(
  id: string,
  at: number,
  interview: Interview = emptyInterview,
): InterviewRecord {
  return {
    id,
    interview,
    time: '',
    format: 'unknown',
    stage: '',
    status: 'to-thank',
    recruiterPhone: '',
    silence: USUAL_SILENCE,
    history: [],
    createdAt: at,
    changedAt: at,
  };
}

/** The part of a record that a form changes. */
export type InterviewChange = Partial<
  Pick<InterviewRecord, 'interview' | 'time' | 'format' | 'stage' | 'status' | 'recruiterPhone' | 'silence'>
>;

/**
 * The record with a change made to it, which is later than all before, also when the clock was set back meanwhile. A
 * change that changes nothing gives the same record.
 */
export function changeInterview(
  record: InterviewRecord,
  change: InterviewChange,
  at: number,
): InterviewRecord {
  const changed = { ...record, ...change, changedAt: laterThan(record, at) };
  return JSON.stringify({ ...changed, changedAt: record.changedAt }) === JSON.stringify(record)
    ? record
    : changed;
}

/**
 * The record with one more deed in its history, and the status that follows from it. The same deed twice, by its id,
 * is one. When the history is full its oldest deed goes.
 */
export function addDeed(record: InterviewRecord, deed: Deed): InterviewRecord {
  if (record.history.some(({ id }) => id === deed.id)) return record;
  const history = [...record.history, deed].sort((one, other) => one.at - other.at).slice(-LIST_LIMIT);
  const changedAt = Math.max(record.changedAt, deed.at);
  return { ...record, history, status: statusAfter(deed.kind, record.status), changedAt };
}

/** The record without a deed that was entered by mistake. The status is left to the person. */
export function removeDeed(record: InterviewRecord, id: string, at: number): InterviewRecord {
  const history = record.history.filter((deed) => deed.id !== id);
  return history.length === record.history.length
    ? record
    : { ...record, history, changedAt: laterThan(record, at) };
}

function laterThan({ changedAt }: InterviewRecord, at: number): number {
  return Math.max(at, changedAt + 1);
}

/** When something was last done, in milliseconds since 1970; `null` when never. */
export function lastDone(record: InterviewRecord, ...kinds: readonly DeedKind[]): number | null {
  return record.history.findLast(({ kind }) => kinds.includes(kind))?.at ?? null;
}

function statusAfter(kind: DeedKind, status: Status): Status {
  if (kind === 'thanked' && status === 'to-thank') return 'sent';
  if (kind === 'followed-up' && (status === 'to-thank' || status === 'sent')) return 'waiting';
  return status;
}
