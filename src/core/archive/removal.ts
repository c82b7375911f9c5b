import { type InterviewIndex, putRows, removeRow } from '../interview/interview-index.ts';
import { forgetReminders } from '../reminders/due-list.ts';
import type { Reminder } from '../reminders/reminder.ts';
import type { OwnTemplate } from '../templates/own-template.ts';
import type { Everything, KeptInterview, Removed } from './everything.ts';

/** For how long what was removed can be brought back, in milliseconds; or until the next start. */
export const UNDO_FOR = 60_000;

/** What is kept, apart from the interviews themselves, each of which stands under its own key. */
export interface Shelf {
  readonly index: InterviewIndex;
  readonly templates: readonly OwnTemplate[];
  readonly reminders: readonly Reminder[];
}

/** The shelf without an interview and its reminders, and all that is needed to bring them back. */
export function removeInterview(
  shelf: Shelf,
  interview: KeptInterview,
  at: number,
): { readonly shelf: Shelf; readonly removed: Removed } {
  const { id } = interview.record;
  const reminders = shelf.reminders.filter(({ interviewId }) => interviewId === id);
  return {
    shelf: {
      ...shelf,
      index: removeRow(shelf.index, id),
      reminders: forgetReminders(shelf.reminders, id),
    },
    removed: { at, current: shelf.index.current, interviews: [interview], templates: [], reminders },
  };
}

/** The shelf without a template. */
export function removeTemplate(
  shelf: Shelf,
  id: string,
  at: number,
): { readonly shelf: Shelf; readonly removed: Removed } {
  const place = shelf.templates.findIndex((template) => template.id === id);
  const template = shelf.templates[place];
  const templates = template === undefined ? [] : [{ template, place }];
  return {
    shelf: { ...shelf, templates: shelf.templates.filter((other) => other.id !== id) },
    removed: { at, current: shelf.index.current, interviews: [], templates, reminders: [] },
  };
}

/** What can be brought back after everything was removed. The person's switches are not among it: they stay. */
export function removeEverything(everything: Everything, at: number): Removed {
  const { current, interviews, templates, reminders } = everything;
  const placed = templates.map((template, place) => ({ template, place }));
  return { at, current, interviews, templates: placed, reminders };
}

/** Whether it is still time. A clock that was set back ends it: what was removed must not stay on. */
export function canBringBack({ at }: Removed, now: number): boolean {
  return now >= at && now - at < UNDO_FOR;
}

/**
 * The shelf with everything that was removed, and the interviews to store again. What was made meanwhile stays; what
 * has the same id is as it was before.
 */
export function bringBack(
  shelf: Shelf,
  { current, interviews, templates, reminders }: Removed,
): { readonly shelf: Shelf; readonly interviews: readonly KeptInterview[] } {
  const index = putRows(shelf.index, ...interviews.map(({ record }) => record));
  const wasCurrent = interviews.some(({ record }) => record.id === current);
  const backTemplates = new Set(templates.map(({ template }) => template.id));
  const backReminders = new Set(reminders.map(({ id }) => id));
  return {
    shelf: {
      index: wasCurrent ? { ...index, current } : index,
      templates: templates.reduce<OwnTemplate[]>(
        (list, { template, place }) => list.toSpliced(place, 0, template),
        shelf.templates.filter(({ id }) => !backTemplates.has(id)),
      ),
      reminders: [...shelf.reminders.filter(({ id }) => !backReminders.has(id)), ...reminders],
    },
    interviews,
  };
}
