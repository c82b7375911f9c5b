import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Everything } from '../../../src/core/archive/everything.ts';
import { removedSchema } from '../../../src/core/archive/everything-schema.ts';
import {
  bringBack,
  canBringBack,
  removeEverything,
  removeInterview,
  removeTemplate,
  type Shelf,
  UNDO_FOR,
} from '../../../src/core/archive/removal.ts';
import { emptyIndex, indexOf } from '../../../src/core/interview/interview-index.ts';
import { anything } from './any-data.ts';

function shelfOf({ current, interviews, templates, reminders }: Everything): Shelf {
  const records = interviews.map(({ record }) => record);
  return { index: indexOf(records, current), templates, reminders };
}

/** The same, whatever the order of reminders. */
const sorted = ({ index, templates, reminders }: Shelf) => ({
  index,
  templates,
  reminders: reminders.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
});

test('an interview that was removed comes back as it was, with its reminders', () => {
  fc.assert(
    fc.property(anything, fc.nat(), (everything, nth) => {
      const interview = everything.interviews[nth % Math.max(everything.interviews.length, 1)];
      fc.pre(interview !== undefined);
      const shelf = shelfOf(everything);
      const { shelf: less, removed } = removeInterview(shelf, interview, 1_000);
      const { id } = interview.record;
      expect(less.index.rows.some((row) => row.id === id)).toBe(false);
      expect(less.index.current).not.toBe(id);
      expect(less.reminders.some(({ interviewId }) => interviewId === id)).toBe(false);
      expect(removedSchema.parse(removed)).toEqual(removed);
      const back = bringBack(less, removed);
      expect(back.interviews).toEqual([interview]);
      expect(sorted(back.shelf)).toEqual(sorted(shelf));
    }),
  );
});

test('a template that was removed comes back to its place', () => {
  fc.assert(
    fc.property(anything, fc.nat(), (everything, nth) => {
      const shelf = shelfOf(everything);
      const template = shelf.templates[nth % Math.max(shelf.templates.length, 1)];
      fc.pre(template !== undefined);
      const { shelf: less, removed } = removeTemplate(shelf, template.id, 1_000);
      expect(less.templates).not.toContain(template);
      expect(bringBack(less, removed).shelf).toEqual(shelf);
    }),
  );
});

test('everything that was removed comes back', () => {
  fc.assert(
    fc.property(anything, (everything) => {
      const shelf = shelfOf(everything);
      const removed = removeEverything({ ...everything, current: shelf.index.current }, 1_000);
      const back = bringBack({ index: emptyIndex, templates: [], reminders: [] }, removed);
      expect(back.interviews).toEqual(everything.interviews);
      expect(sorted(back.shelf)).toEqual(sorted(shelf));
    }),
  );
});

test('what was made meanwhile stays', () => {
  fc.assert(
    fc.property(anything, anything, (before, meanwhile) => {
      const removed = removeEverything(before, 1_000);
      const { shelf } = bringBack(shelfOf(meanwhile), removed);
      const ids = new Set(shelf.templates.map(({ id }) => id));
      for (const { id } of meanwhile.templates) expect(ids).toContain(id);
      for (const { id } of before.templates) expect(ids).toContain(id);
      expect(ids.size).toBe(shelf.templates.length);
    }),
  );
});

test('there is a minute for it, by a clock that goes forward', () => {
  const removed = removeEverything(
    { current: null, interviews: [], templates: [], reminders: [], settings: null },
    1_000,
  );
  expect(canBringBack(removed, 1_000)).toBe(true);
  expect(canBringBack(removed, 1_000 + UNDO_FOR - 1)).toBe(true);
  expect(canBringBack(removed, 1_000 + UNDO_FOR)).toBe(false);
  expect(canBringBack(removed, 999)).toBe(false);
});
