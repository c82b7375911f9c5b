import { archiveText, type Everything, type Holding } from '../core/archive/everything.ts';
import { type Import, type ImportMode, importArchive } from '../core/archive/import-archive.ts';
import { readArchive } from '../core/archive/read-archive.ts';
import type { Refusal } from '../core/archive/refusal.ts';
import { indexOf } from '../core/interview/interview-index.ts';
import { emptyNotebook } from '../core/notebook/notebook.ts';
import { KEYS, notebookKind, recordKind, settingsKind } from './kept-kinds.ts';
import { keysOf, loadRecords, loadShelf, type StoreWorld, writeShelf } from './shelf.ts';
import { keySetAside, lastGoodKey, type Transaction, transact } from './transaction.ts';

/** What an import would do, and what of the file it would not take. */
export interface ImportPreview extends Import {
  readonly refused: readonly Refusal[];
}

/** The person's data as a whole: into a file, out of a file. */
export class ArchiveStore {
  readonly #world: StoreWorld;

  constructor(world: StoreWorld) {
    this.#world = world;
  }

  /** The text of a file with all that is kept, or with the templates alone. */
  async exportText(holds: Holding = 'everything'): Promise<string> {
    return archiveText(await this.readEverything(), this.#world.now(), holds);
  }

  readEverything(): Promise<Everything> {
    return transact(this.#world, 'archive', (transaction) => loadEverything(transaction, this.#world));
  }

  /** What importing a file's text would do. Nothing is changed. */
  async preview(text: string, mode: ImportMode): Promise<ImportPreview> {
    const read = readArchive(text);
    return { ...importArchive(await this.readEverything(), read, mode), refused: read.refused };
  }

  /** Imports a file's text as a whole or not at all. @throws {StoreError} when it was not kept */
  importText(text: string, mode: ImportMode): Promise<ImportPreview> {
    const read = readArchive(text);
    return transact(this.#world, 'archive', async (transaction) => {
      const own = await loadEverything(transaction, this.#world);
      const imported = importArchive(own, read, mode);
      // A file that could not be read at all changes nothing.
      if (!read.refused.some(({ part }) => part === 'file'))
        writeEverything(transaction, own, imported.result);
      return { ...imported, refused: read.refused };
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
  const ids = index.rows.map(({ id }) => id);
  const records = await loadRecords(transaction, world, ids, index.rows);
  const notebooks = await transaction.readAll(ids.map(KEYS.notebook), notebookKind);
  return {
    current: index.current,
    interviews: records.map((record, at) => ({ record, notebook: notebooks[at] ?? emptyNotebook })),
    templates: [...templates],
    reminders: [...reminders],
    settings: await transaction.read(KEYS.settings, settingsKind),
  };
}

function writeEverything(transaction: Transaction, own: Everything, result: Everything): void {
  for (const { record, notebook } of result.interviews) {
    transaction.write(KEYS.record(record.id), recordKind, record);
    transaction.write(KEYS.notebook(record.id), notebookKind, notebook);
  }
  const index = indexOf(
    result.interviews.map(({ record }) => record),
    result.current,
  );
  writeShelf(transaction, { index, templates: result.templates, reminders: result.reminders });
  if (result.settings !== null) transaction.write(KEYS.settings, settingsKind, result.settings);
  const stay = new Set(result.interviews.map(({ record }) => record.id));
  const gone = own.interviews.filter(({ record }) => !stay.has(record.id));
  const keys = gone.flatMap(({ record }) => keysOf(record.id));
  transaction.remove([...keys, ...keys.map(lastGoodKey)]);
}
