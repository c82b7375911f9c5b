import type { Shelf } from '../core/archive/removal.ts';
import type { Now } from '../core/calendar/local-time.ts';
import { fromVersionOne } from '../core/interview/from-version-one.ts';
import {
  emptyIndex,
  type InterviewIndex,
  type InterviewRow,
  indexOf,
} from '../core/interview/interview-index.ts';
import { createInterview, type InterviewRecord } from '../core/interview/interview-record.ts';
import type { Place } from './area.ts';
import {
  indexKind,
  interviewOfKey,
  KEYS,
  recordKind,
  remindersKind,
  removedKind,
  templatesKind,
} from './kept-kinds.ts';
import { type Transaction, transact } from './transaction.ts';

/** What the stores need besides a place: ids and a clock, which tests give. */
export interface StoreWorld extends Place {
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Minutes east of UTC at a point in time. */
  readonly offsetAt: Now['offsetAt'];
}

/** The index, read without waiting for anybody, unless it has to be made. */
export async function readIndex(world: StoreWorld): Promise<InterviewIndex> {
  const { [KEYS.index]: raw } = await world.area.get([KEYS.index]);
  if (raw === undefined && !(await world.area.keys()).some(holdsInterview)) return emptyIndex;
  return (
    indexKind.parse(raw) ??
    (await transact(world, 'interviews', (transaction) => loadIndex(transaction, world)))
  );
}

/** Whether an index can be made from what stands under a key. */
function holdsInterview(key: string): boolean {
  return (
    interviewOfKey('record', key) !== null ||
    interviewOfKey('notebook', key) !== null ||
    key === KEYS.versionOne
  );
}

/**
 * The index; one that is missing or damaged is made again from the records, and from the interview of version 1. In place
 * of a newer version's, which stays, it is made for this once.
 */
export async function loadIndex(transaction: Transaction, world: StoreWorld): Promise<InterviewIndex> {
  const index = await transaction.read(KEYS.index, indexKind);
  if (index !== null) return index;
  const removed = await transaction.read(KEYS.removed, removedKind);
  const keys = await transaction.keys();
  const there = new Set(
    keys.flatMap((key) => interviewOfKey('record', key) ?? interviewOfKey('notebook', key) ?? []),
  );
  const ids = [...there].filter((id) => !removed?.interviewIds.includes(id));
  const records = await loadRecords(transaction, world, ids, []);
  const first = keys.includes(KEYS.versionOne) ? await migrateVersionOne(transaction, world) : null;
  if (first !== null) records.push(first);
  const made = indexOf(records, first?.id ?? null);
  const isNewer = indexKind.isNewer(await transaction.raw(KEYS.index));
  if (!isNewer && (made.rows.length > 0 || keys.includes(KEYS.index)))
    transaction.write(KEYS.index, indexKind, made);
  return made;
}

async function migrateVersionOne(
  transaction: Transaction,
  world: StoreWorld,
): Promise<InterviewRecord | null> {
  const raw = await transaction.raw(KEYS.versionOne);
  const value = typeof raw === 'object' && raw !== null && 'value' in raw ? raw.value : raw;
  const record = fromVersionOne(value, world.newId(), world.now());
  if (record === 'unreadable') await transaction.setAside(KEYS.versionOne);
  transaction.remove([KEYS.versionOne]);
  if (record === 'unreadable' || record === null) return null;
  transaction.write(KEYS.record(record.id), recordKind, record);
  return record;
}

/**
 * The records of interviews that the index names. One that cannot be read any more is made anew from its row, so that
 * its notes can still be reached.
 */
export async function loadRecords(
  transaction: Transaction,
  world: StoreWorld,
  ids: readonly string[],
  rows: readonly InterviewRow[],
): Promise<InterviewRecord[]> {
  const records = await transaction.readAll(ids.map(KEYS.record), recordKind);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id, at) => records[at] ?? recordOfRow(id, byId.get(id), world.now()));
}

function recordOfRow(id: string, row: InterviewRow | undefined, now: number): InterviewRecord {
  const record = createInterview(id, row?.changedAt ?? now);
  if (row === undefined) return record;
  const { company, role, date, status } = row;
  return { ...record, status, interview: { ...record.interview, company, role, date } };
}

export async function loadShelf(transaction: Transaction, world: StoreWorld): Promise<Shelf> {
  return {
    index: await loadIndex(transaction, world),
    templates: (await transaction.read(KEYS.templates, templatesKind)) ?? [],
    reminders: (await transaction.read(KEYS.reminders, remindersKind)) ?? [],
  };
}

export function writeShelf(transaction: Transaction, { index, templates, reminders }: Shelf): void {
  transaction.write(KEYS.index, indexKind, index);
  transaction.write(KEYS.templates, templatesKind, [...templates]);
  transaction.write(KEYS.reminders, remindersKind, [...reminders]);
}

/** All that stands under an interview's own keys. */
export function keysOf(interviewId: string): string[] {
  return [KEYS.record(interviewId), KEYS.notebook(interviewId)];
}
