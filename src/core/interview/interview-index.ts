import type { InterviewIndex, InterviewRow } from './interview-index-schema.ts';
import type { InterviewRecord } from './interview-record.ts';

export type { InterviewIndex, InterviewRow } from './interview-index-schema.ts';

export const emptyIndex: InterviewIndex = { current: null, rows: [] };

export function rowOf(record: InterviewRecord): InterviewRow {
  const { id, interview, status, changedAt } = record;
  return { id, company: interview.company, role: interview.role, date: interview.date, status, changedAt };
}

/** The index of these records, newest interview first: also how an index that was lost is made again. */
export function indexOf(records: readonly InterviewRecord[], current: string | null = null): InterviewIndex {
  const rows = records.map(rowOf).sort(newestFirst);
  return { current: rows.some(({ id }) => id === current) ? current : (rows[0]?.id ?? null), rows };
}

/** The index with a record added, or changed. The first one there is becomes the current one. */
export function putRow(index: InterviewIndex, record: InterviewRecord): InterviewIndex {
  const others = index.rows.filter(({ id }) => id !== record.id);
  return { current: index.current ?? record.id, rows: [...others, rowOf(record)].sort(newestFirst) };
}

/** The index without an interview. Was it the current one, the newest of the others is. */
export function removeRow(index: InterviewIndex, id: string): InterviewIndex {
  const rows = index.rows.filter((row) => row.id !== id);
  return { current: index.current === id ? (rows[0]?.id ?? null) : index.current, rows };
}

/** The index with another current interview; unchanged when there is none of that id. */
export function chooseCurrent(index: InterviewIndex, id: string): InterviewIndex {
  return index.rows.some((row) => row.id === id) ? { ...index, current: id } : index;
}

/** By date of the interview, those without one first, since they are being entered now; then by last change. */
function newestFirst(one: InterviewRow, other: InterviewRow): number {
  if (one.date !== other.date) {
    if (one.date === '' || other.date === '') return one.date === '' ? -1 : 1;
    return one.date < other.date ? 1 : -1;
  }
  return other.changedAt - one.changedAt || (one.id < other.id ? -1 : 1);
}
