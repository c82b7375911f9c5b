import { chooseCurrent, removeRow } from '../interview/interview-index.ts';
import type { Removed } from './everything.ts';
import { bringBack, type Shelf } from './removal.ts';

/** What an import put on the shelf: new, or in the place of something of the same id. Ids. */
export interface Brought {
  readonly interviews: readonly string[];
  readonly templates: readonly string[];
  readonly reminders: readonly string[];
}

/**
 * The shelf as it was before an import, with what was made since.
 * @param before everything of which the import took the place
 */
export function undoImport(shelf: Shelf, brought: Brought, before: Removed): Shelf {
  const [templates, reminders] = [new Set(brought.templates), new Set(brought.reminders)];
  const without: Shelf = {
    index: brought.interviews.reduce(removeRow, shelf.index),
    templates: shelf.templates.filter(({ id }) => !templates.has(id)),
    reminders: shelf.reminders.filter(({ id }) => !reminders.has(id)),
  };
  const { shelf: back } = bringBack(without, before);
  return before.current === null ? back : { ...back, index: chooseCurrent(back.index, before.current) };
}
