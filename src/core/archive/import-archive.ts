import type { Everything, KeptInterview } from './everything.ts';
import type { ReadArchive } from './read-archive.ts';

/** How a file and what is kept come together. */
export type ImportMode = 'merge' | 'replace';

/** How many of a kind are new, changed by the file, left as they are because they are newer here, the same, gone. */
export interface Tally {
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
  readonly same: number;
  readonly removed: number;
}

/** What an import would do, to be shown first; `result` is to be stored as a whole or not at all. */
export interface Import {
  readonly result: Everything;
  readonly interviews: Tally;
  readonly notebooks: Tally;
  readonly templates: Tally;
  readonly reminders: Tally;
  /** Whether the file's switches take the place of the person's. */
  readonly settings: boolean;
}

/**
 * Merging adds what is new, and of what stands on both sides takes what was changed last, record and notes each for
 * itself; the person's own switches stay. Replacing takes what the file holds in place of what is kept; a file of
 * templates replaces templates alone. What the file holds but was refused is in neither.
 */
export function importArchive(own: Everything, { holds, accepted }: ReadArchive, mode: ImportMode): Import {
  const replaces = mode === 'replace';
  const whole = replaces && holds === 'everything';
  const records = combine(own.interviews.map(recordOf), accepted.interviews.map(recordOf), whole);
  const notebooks = combine(own.interviews.map(notesOf), accepted.interviews.map(notesOf), whole);
  const templates = combine(own.templates, accepted.templates, replaces);
  const reminders = combine(own.reminders.map(datedReminder), accepted.reminders.map(datedReminder), whole);
  const notes = new Map(notebooks.entries.map(({ id, notebook }) => [id, notebook]));
  const interviews = records.entries.flatMap((record): KeptInterview[] => {
    const notebook = notes.get(record.id);
    return notebook === undefined ? [] : [{ record, notebook }];
  });
  const ids = new Set(interviews.map(({ record }) => record.id));
  const settings = whole && accepted.settings !== null;
  const current = [whole ? null : own.current, accepted.current].find((id) => id !== null && ids.has(id));
  return {
    result: {
      current: current ?? interviews[0]?.record.id ?? null,
      interviews,
      templates: templates.entries,
      reminders: reminders.entries.map(({ reminder }) => reminder),
      settings: settings ? accepted.settings : own.settings,
    },
    interviews: records.tally,
    notebooks: notebooks.tally,
    templates: templates.tally,
    reminders: reminders.tally,
    settings,
  };
}

interface Dated {
  readonly id: string;
  readonly changedAt: number;
}

function combine<T extends Dated>(
  own: readonly T[],
  coming: readonly T[],
  replace: boolean,
): { entries: T[]; tally: Tally } {
  const before = new Map(own.map((entry) => [entry.id, entry]));
  const after = new Map(replace ? [] : before);
  const tally = { added: 0, changed: 0, kept: 0, same: 0, removed: 0 };
  for (const entry of coming) {
    const other = before.get(entry.id);
    if (other === undefined) tally.added += 1;
    else if (isSame(other, entry)) tally.same += 1;
    else if (!replace && other.changedAt >= entry.changedAt) {
      tally.kept += 1;
      continue;
    } else tally.changed += 1;
    after.set(entry.id, entry);
  }
  if (replace) tally.removed = own.filter(({ id }) => !after.has(id)).length;
  return { entries: [...after.values()], tally };
}

function isSame(one: Dated, other: Dated): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function recordOf({ record }: KeptInterview): KeptInterview['record'] {
  return record;
}

function notesOf({ record, notebook }: KeptInterview) {
  return { id: record.id, changedAt: notebook.changedAt, notebook };
}

/** A reminder that was snoozed or done keeps its making; on both sides, the person's own stands. */
function datedReminder(reminder: Everything['reminders'][number]) {
  return { id: reminder.id, changedAt: reminder.madeAt, reminder };
}
