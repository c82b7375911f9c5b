import {
  archiveText,
  type Everything,
  type Holding,
  type KeptInterview,
} from '../core/archive/everything.ts';
import { type Import, type ImportMode, importArchive } from '../core/archive/import-archive.ts';
import { readArchive } from '../core/archive/read-archive.ts';
import type { Refusal } from '../core/archive/refusal.ts';
import type { InterviewRow } from '../core/interview/interview-index.ts';
import { emptyNotebook } from '../core/notebook/notebook.ts';
import { writeImport } from './import-undo.ts';
import { KEYS, notebookKind, recordKind, settingsKind } from './kept-kinds.ts';
import { loadRecords, loadShelf, readIndex, type StoreWorld } from './shelf.ts';
import { StoreError } from './store-error.ts';
import { keySetAside, type Transaction, transact } from './transaction.ts';

/** What either way of importing a file would do, and what of the file it would not take. */
export interface ImportPreview extends Readonly<Record<ImportMode, Import>> {
  readonly refused: readonly Refusal[];
}

/** Interviews that are read at once, when all are: some milliseconds of work. */
const SLICE = 20;

/** The person's data as a whole: into a file, out of a file. */
export class ArchiveStore {
  readonly #world: StoreWorld;

  constructor(world: StoreWorld) {
    this.#world = world;
  }

  /**
   * The text of a file with all that is kept, or with the templates alone.
   * @throws {StoreError} `newer` when a newer version kept some of it: the file would not hold all
   */
  exportText(holds: Holding = 'everything'): Promise<string> {
    return transact(this.#world, 'archive', async (transaction) => {
      const everything = await loadEverything(transaction, this.#world);
      if (transaction.metNewer) throw new StoreError('newer', 'archive');
      return archiveText(everything, this.#world.now(), holds);
    });
  }

  /** Whether a newer version kept what belongs to all interviews, or what is kept of this one: it cannot be read here. */
  isNewer(id: string | null): Promise<boolean> {
    return transact(this.#world, 'archive', async (transaction) => {
      await loadShelf(transaction, this.#world);
      if (id !== null) {
        await transaction.read(KEYS.record(id), recordKind);
        await transaction.read(KEYS.notebook(id), notebookKind);
      }
      return transaction.metNewer;
    });
  }

  readEverything(): Promise<Everything> {
    return transact(this.#world, 'archive', (transaction) => loadEverything(transaction, this.#world));
  }

  /** Every interview with its notes, newest first, a few at a time: whoever types is not kept waiting. */
  async *slices(): AsyncGenerator<readonly KeptInterview[]> {
    const { rows } = await readIndex(this.#world);
    for (let from = 0; from < rows.length; from += SLICE) {
      const slice = rows.slice(from, from + SLICE);
      yield await transact(this.#world, 'archive', (transaction) =>
        loadInterviews(transaction, this.#world, slice),
      );
    }
  }

  /** What importing a file's text would do. Nothing is changed. */
  async preview(text: string): Promise<ImportPreview> {
    const own = await this.readEverything();
    const read = readArchive(text);
    const [merge, replace] = [importArchive(own, read, 'merge'), importArchive(own, read, 'replace')];
    return { merge, replace, refused: read.refused };
  }

  /**
   * Imports a file's text as a whole or not at all; `RemovalStore.undo` takes it back. Answers what was refused.
   * @throws {StoreError} when it was not kept
   */
  importText(text: string, mode: ImportMode): Promise<readonly Refusal[]> {
    const read = readArchive(text);
    return transact(this.#world, 'archive', async (transaction) => {
      // A file that could not be read at all changes nothing.
      if (read.refused.some(({ part }) => part === 'file')) return read.refused;
      const own = await loadEverything(transaction, this.#world);
      await writeImport(transaction, this.#world, own, importArchive(own, read, mode));
      return read.refused;
    });
  }

  /** The keys of values that could not be read and were set aside, to tell the person of. */
  async setAside(): Promise<string[]> {
    const keys = (await this.#world.area.keys()).flatMap((key) => keySetAside(key) ?? []);
    return [...new Set(keys)];
  }
}

async function loadEverything(transaction: Transaction, world: StoreWorld): Promise<Everything> {
  const { index, templates, reminders } = await loadShelf(transaction, world);
  return {
    current: index.current,
    interviews: await loadInterviews(transaction, world, index.rows),
    templates: [...templates],
    reminders: [...reminders],
    settings: await transaction.read(KEYS.settings, settingsKind),
  };
}

async function loadInterviews(
  transaction: Transaction,
  world: StoreWorld,
  rows: readonly InterviewRow[],
): Promise<KeptInterview[]> {
  const ids = rows.map(({ id }) => id);
  const records = await loadRecords(transaction, world, ids, rows);
  const notebooks = await transaction.readAll(ids.map(KEYS.notebook), notebookKind);
  return records.map((record, at) => ({ record, notebook: notebooks[at] ?? emptyNotebook }));
}
