import type { KeptInterview } from '../core/archive/everything.ts';
import { emptyInterview, type Interview } from '../core/interview/interview.ts';
import { chooseCurrent, type InterviewIndex, putRows } from '../core/interview/interview-index.ts';
import {
  changeInterview,
  createInterview,
  type InterviewRecord,
} from '../core/interview/interview-record.ts';
import { type ChangeRefusal, changeNotebook, type NotebookChange } from '../core/notebook/change-notebook.ts';
import { emptyNotebook, type Notebook } from '../core/notebook/notebook.ts';
import { settleReminders } from '../core/reminders/due-list.ts';
import { planAnew } from '../core/reminders/plan-anew.ts';
import { indexKind, KEYS, notebookKind, recordKind, remindersKind } from './kept-kinds.ts';
import { loadIndex, loadRecords, readIndex, type StoreWorld } from './shelf.ts';
import { StoreError } from './store-error.ts';
import { type Transaction, transact } from './transaction.ts';

/**
 * The interviews: a short index, and of each a record and a notebook under keys of their own. For our own pages and
 * the worker. Every change is made to what is kept now, under a lock; each method that changes something throws a
 * `StoreError` when it was not kept, and then nothing has changed.
 */
export class InterviewStore {
  readonly #world: StoreWorld;

  constructor(world: StoreWorld) {
    this.#world = world;
  }

  /** Short rows, newest interview first, and which is the current one. */
  list(): Promise<InterviewIndex> {
    return readIndex(this.#world);
  }

  /**
   * Record and notes; `null` when there is no such interview, or no longer.
   * @param index as `list` has just given it, not to be read twice
   */
  async read(id: string, index?: InterviewIndex): Promise<KeptInterview | null> {
    const { rows } = index ?? (await this.list());
    if (!rows.some((row) => row.id === id)) return null;
    const [recordKey, notebookKey] = [KEYS.record(id), KEYS.notebook(id)];
    const items = await this.#world.area.get([recordKey, notebookKey]);
    const record = recordKind.parse(items[recordKey]);
    const notebook =
      items[notebookKey] === undefined ? emptyNotebook : notebookKind.parse(items[notebookKey]);
    if (record !== null && notebook !== null) return { record, notebook };
    return this.#change(async (transaction) => {
      const [loaded] = await loadRecords(transaction, this.#world, [id], rows);
      const notes = await transaction.read(notebookKey, notebookKind);
      return loaded === undefined ? null : { record: loaded, notebook: notes ?? emptyNotebook };
    });
  }

  /**
   * The records of some interviews, without notes, in the order of `ids`; those that are gone are left out.
   * @param index as `list` has just given it, not to be read twice
   */
  async readRecords(ids: readonly string[], index?: InterviewIndex): Promise<InterviewRecord[]> {
    if (ids.length === 0) return [];
    const { rows } = index ?? (await this.list());
    const there = ids.filter((id) => rows.some((row) => row.id === id));
    const items = await this.#world.area.get(there.map(KEYS.record));
    const records = there.flatMap((id) => recordKind.parse(items[KEYS.record(id)]) ?? []);
    if (records.length === there.length) return records;
    return this.#change((transaction) => loadRecords(transaction, this.#world, there, rows));
  }

  /** The record of the current interview; `null` when there is none. */
  async readCurrent(): Promise<InterviewRecord | null> {
    const index = await this.list();
    if (index.current === null) return null;
    const [record = null] = await this.readRecords([index.current], index);
    return record;
  }

  /** Makes an interview and makes it the current one. */
  create(interview: Interview = emptyInterview): Promise<InterviewRecord> {
    return this.#change(async (transaction) => {
      const index = await loadIndex(transaction, this.#world);
      return this.#create(transaction, index, interview);
    });
  }

  /**
   * Changes a record, such as by `changeInterview` or `addDeed`; reminders that this makes needless are settled, those
   * of which it moves the time are planned anew.
   * @throws {StoreError} `missing` when the interview was removed meanwhile
   */
  change(id: string, change: (record: InterviewRecord) => InterviewRecord): Promise<InterviewRecord> {
    return this.#change(async (transaction) => {
      const index = await loadIndex(transaction, this.#world);
      if (!isListed(index, id)) throw new StoreError('missing', 'interview');
      return this.#put(transaction, index, id, change);
    });
  }

  /** Changes the public part of the current interview; the first change of all makes the first interview. */
  changeCurrent(change: (interview: Interview) => Interview): Promise<InterviewRecord> {
    return this.#change(async (transaction) => {
      const index = await loadIndex(transaction, this.#world);
      if (index.current === null) return this.#create(transaction, index, change(emptyInterview));
      return this.#put(transaction, index, index.current, (record) =>
        changeInterview(record, { interview: change(record.interview) }, this.#world.now()),
      );
    });
  }

  /**
   * Makes one change of the notes to what is kept of them now. Answers the notebook as it is kept, or why the change
   * could not be made.
   * @throws {StoreError} `missing` when the interview was removed meanwhile
   */
  changeNotebook(id: string, change: NotebookChange): Promise<Notebook | ChangeRefusal> {
    return this.#change(async (transaction) => {
      if (!isListed(await loadIndex(transaction, this.#world), id))
        throw new StoreError('missing', 'notebook');
      const notebook = (await transaction.read(KEYS.notebook(id), notebookKind)) ?? emptyNotebook;
      const changed = changeNotebook(notebook, change, this.#world.now());
      if (typeof changed !== 'string') transaction.write(KEYS.notebook(id), notebookKind, changed);
      return changed;
    });
  }

  /** Makes an interview the current one; nothing happens when there is none of that id. */
  choose(id: string): Promise<InterviewIndex> {
    return this.#change(async (transaction) => {
      const index = await loadIndex(transaction, this.#world);
      const chosen = chooseCurrent(index, id);
      if (chosen.current !== index.current) transaction.write(KEYS.index, indexKind, chosen);
      return chosen;
    });
  }

  #create(transaction: Transaction, index: InterviewIndex, interview: Interview): InterviewRecord {
    const { newId, now } = this.#world;
    const record = createInterview(newId(), now(), interview);
    transaction.write(KEYS.record(record.id), recordKind, record);
    transaction.write(KEYS.index, indexKind, { ...putRows(index, record), current: record.id });
    return record;
  }

  async #put(
    transaction: Transaction,
    index: InterviewIndex,
    id: string,
    change: (record: InterviewRecord) => InterviewRecord,
  ): Promise<InterviewRecord> {
    const [record] = await loadRecords(transaction, this.#world, [id], index.rows);
    if (record === undefined) throw new StoreError('missing', 'interview');
    const changed = change(record);
    if (changed === record) return record;
    transaction.write(KEYS.record(id), recordKind, changed);
    transaction.write(KEYS.index, indexKind, putRows(index, changed));
    const reminders = await transaction.read(KEYS.reminders, remindersKind);
    if (reminders?.some(({ interviewId }) => interviewId === id)) {
      const { now, offsetAt } = this.#world;
      const settled = settleReminders(reminders, changed);
      const planned = planAnew(settled, record, changed, { at: now(), offsetAt });
      transaction.write(KEYS.reminders, remindersKind, planned);
    }
    return changed;
  }

  #change<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return transact(this.#world, 'interviews', work);
  }
}

function isListed({ rows }: InterviewIndex, id: string): boolean {
  return rows.some((row) => row.id === id);
}
