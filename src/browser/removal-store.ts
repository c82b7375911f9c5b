import type { KeptInterview, Removed } from '../core/archive/everything.ts';
import { bringBack, canBringBack, removeInterview, UNDO_FOR } from '../core/archive/removal.ts';
import { emptyIndex } from '../core/interview/interview-index.ts';
import { emptyNotebook } from '../core/notebook/notebook.ts';
import { undoWrittenImport } from './import-undo.ts';
import { KEYS, type RemovedKeys, removedKind } from './kept-kinds.ts';
import { forget, noteRemoval } from './removal-journal.ts';
import { loadRecords, loadShelf, type StoreWorld, writeShelf } from './shelf.ts';
import { type Transaction, transact } from './transaction.ts';

/** What was removed last, or written over by an import, for as long as it can be brought back. */
export interface Undoable {
  readonly what: 'interview' | 'template' | 'everything' | 'import';
  /** Until when, in milliseconds since 1970. */
  readonly until: number;
}

/**
 * Removes with an undo, and undoes imports. Removed interviews stay under their own keys, named nowhere, until the undo is over; then they
 * are really removed, with every copy of them.
 */
export class RemovalStore {
  readonly #world: StoreWorld;

  constructor(world: StoreWorld) {
    this.#world = world;
  }

  /** Removes an interview, its notes and its reminders. What was removed before can then not be brought back. */
  removeInterview(id: string): Promise<void> {
    return this.#change(async (transaction) => {
      const shelf = await loadShelf(transaction, this.#world);
      const row = shelf.index.rows.find((each) => each.id === id);
      if (row === undefined) return;
      const [record] = await loadRecords(transaction, this.#world, [id], [row]);
      if (record === undefined) return;
      const result = removeInterview(shelf, { record, notebook: emptyNotebook }, this.#world.now());
      await noteRemoval(transaction, this.#world, {
        ...result.removed,
        interviewIds: [id],
        everything: false,
      });
      writeShelf(transaction, result.shelf);
    });
  }

  /** Removes all interviews, notes, templates and reminders. The person's switches stay. */
  removeEverything(): Promise<void> {
    return this.#change(async (transaction) => {
      const { index, templates, reminders } = await loadShelf(transaction, this.#world);
      await noteRemoval(transaction, this.#world, {
        at: this.#world.now(),
        current: index.current,
        interviewIds: index.rows.map(({ id }) => id),
        templates: templates.map((template, place) => ({ template, place })),
        reminders: [...reminders],
        everything: true,
      });
      writeShelf(transaction, { index: emptyIndex, templates: [], reminders: [] });
    });
  }

  /** What can be brought back now; `null` when nothing can. */
  async undoable(): Promise<Undoable | null> {
    const { [KEYS.removed]: raw } = await this.#world.area.get([KEYS.removed]);
    const removed = removedKind.parse(raw);
    if (removed === null || !canBringBack(asRemoved(removed, []), this.#world.now())) return null;
    return { what: whatIs(removed), until: removed.at + UNDO_FOR };
  }

  /** Brings back what was removed last, or undoes the import. `false` when it is too late. */
  undo(): Promise<boolean> {
    return this.#change(async (transaction) => {
      const removed = await transaction.read(KEYS.removed, removedKind);
      if (removed === null || !canBringBack(asRemoved(removed, []), this.#world.now())) return false;
      const shelf = await loadShelf(transaction, this.#world);
      const records = await loadRecords(transaction, this.#world, removed.interviewIds, []);
      const interviews = records.map((record): KeptInterview => ({ record, notebook: emptyNotebook }));
      const back = asRemoved(removed, interviews);
      // The interviews themselves never left their keys: only the shelf changes.
      if (removed.imported === null) writeShelf(transaction, bringBack(shelf, back).shelf);
      else await undoWrittenImport(transaction, shelf, removed.imported, back);
      transaction.remove([KEYS.removed]);
      return true;
    });
  }

  /**
   * Really removes what can no longer be brought back.
   * @param when `now` at a start of the browser; else only what is old enough
   * @returns when to come again, in milliseconds since 1970; `null` when nothing waits
   */
  purge(when: 'now' | 'when old'): Promise<number | null> {
    return this.#change(async (transaction) => {
      const removed = await transaction.read(KEYS.removed, removedKind);
      if (removed === null) {
        const raw = await transaction.raw(KEYS.removed);
        if (raw !== undefined && !removedKind.isNewer(raw)) transaction.remove([KEYS.removed]);
        return null;
      }
      if (when === 'when old' && canBringBack(asRemoved(removed, []), this.#world.now()))
        return removed.at + UNDO_FOR;
      await forget(transaction, this.#world, removed);
      return null;
    });
  }

  #change<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return transact(this.#world, 'removal', work);
  }
}

function whatIs({ imported, everything, interviewIds, templates }: RemovedKeys): Undoable['what'] {
  if (imported !== null) return 'import';
  if (everything) return 'everything';
  return interviewIds.length === 0 && templates.length > 0 ? 'template' : 'interview';
}

function asRemoved({ at, current, templates, reminders }: RemovedKeys, interviews: KeptInterview[]): Removed {
  return { at, current, interviews, templates, reminders };
}
