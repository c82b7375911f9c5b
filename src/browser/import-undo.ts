import type { Everything, KeptInterview, Removed } from '../core/archive/everything.ts';
import type { Import } from '../core/archive/import-archive.ts';
import type { Shelf } from '../core/archive/removal.ts';
import { undoImport } from '../core/archive/undo-import.ts';
import { indexOf } from '../core/interview/interview-index.ts';
import { emptyNotebook } from '../core/notebook/notebook.ts';
import type { KeptKind } from './kept-kind.ts';
import { type Imported, KEYS, notebookKind, recordKind, settingsKind } from './kept-kinds.ts';
import { beforeKey, noteRemoval } from './removal-journal.ts';
import { keysOf, type StoreWorld, writeShelf } from './shelf.ts';
import { lastGoodKey, type Transaction } from './transaction.ts';

/** What an import wrote over is a copy itself. */
const uncopied = <T>(kind: KeptKind<T>): KeptKind<T> => ({ ...kind, copied: false });
const recordBefore = uncopied(recordKind);
const notebookBefore = uncopied(notebookKind);

/**
 * Keeps what an import makes of everything, and notes how to undo it: interviews that it does without stay under their
 * own keys, named nowhere; those that it writes over are copied to `before:` keys.
 */
export async function writeImport(
  transaction: Transaction,
  world: StoreWorld,
  own: Everything,
  { result, settings }: Import,
): Promise<void> {
  const before = new Map(own.interviews.map((each) => [each.record.id, each]));
  const after = new Map(result.interviews.map((each) => [each.record.id, each]));
  const brought = [...after.values()].filter((each) => !isSame(before.get(each.record.id), each));
  const overwritten = brought.flatMap(({ record }) => before.get(record.id) ?? []);

  for (const each of brought) writeInterview(transaction, each);
  const { templates, reminders } = result;
  const records = result.interviews.map(({ record }) => record);
  writeShelf(transaction, { index: indexOf(records, result.current), templates, reminders });
  if (settings && result.settings !== null) transaction.write(KEYS.settings, settingsKind, result.settings);

  await noteRemoval(transaction, world, {
    at: world.now(),
    current: own.current,
    interviewIds: [...before.keys()].filter((id) => !after.has(id)),
    templates: own.templates.map((template, place) => ({ template, place })),
    reminders: own.reminders,
    everything: false,
    imported: {
      overwritten: overwritten.map(idOf),
      brought: {
        interviews: brought.map(idOf),
        templates: templates.map(({ id }) => id),
        reminders: reminders.map(({ id }) => id),
      },
      settings: settings ? { before: own.settings } : null,
    },
  });
  for (const { record, notebook } of overwritten) {
    transaction.write(beforeKey(KEYS.record(record.id)), recordBefore, record);
    transaction.write(beforeKey(KEYS.notebook(record.id)), notebookBefore, notebook);
  }
}

/** Undoes an import. @param removed what it did without, interviews that it wrote over not among it */
export async function undoWrittenImport(
  transaction: Transaction,
  shelf: Shelf,
  { overwritten, brought, settings }: Imported,
  removed: Removed,
): Promise<void> {
  const records = await transaction.readAll(overwritten.map(KEYS.record).map(beforeKey), recordBefore);
  const notebooks = await transaction.readAll(overwritten.map(KEYS.notebook).map(beforeKey), notebookBefore);
  const back = records.flatMap((record, at): KeptInterview[] =>
    record === null ? [] : [{ record, notebook: notebooks[at] ?? emptyNotebook }],
  );
  const fresh = brought.interviews.filter((id) => !overwritten.includes(id)).flatMap(keysOf);
  transaction.remove([...fresh, ...fresh.map(lastGoodKey), ...overwritten.flatMap(keysOf).map(beforeKey)]);
  for (const each of back) writeInterview(transaction, each);
  const interviews = [...removed.interviews, ...back];
  writeShelf(transaction, undoImport(shelf, brought, { ...removed, interviews }));
  if (settings?.before === null) transaction.remove([KEYS.settings]);
  else if (settings) transaction.write(KEYS.settings, settingsKind, settings.before);
}

function writeInterview(transaction: Transaction, { record, notebook }: KeptInterview): void {
  transaction.write(KEYS.record(record.id), recordKind, record);
  transaction.write(KEYS.notebook(record.id), notebookKind, notebook);
}

function isSame(one: KeptInterview | undefined, other: KeptInterview): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function idOf({ record }: KeptInterview): string {
  return record.id;
}
