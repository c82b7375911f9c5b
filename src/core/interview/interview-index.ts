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

/** The index with records added, or changed. The first one there ever is becomes the current one. */
export function putRows(index: InterviewIndex, ...records: readonly InterviewRecord[]): InterviewIndex {
  const ids = new Set(records.map(({ id }) => id));
  const rows = [...index.rows.filter(({ id }) => !ids.has(id)), ...records.map(rowOf)].sort(newestFirst);
  return { current: index.current ?? records[0]?.id ?? null, rows };
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
