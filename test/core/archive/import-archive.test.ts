import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveText, type Everything, nothing } from '../../../src/core/archive/everything.ts';
import { type ImportMode, importArchive } from '../../../src/core/archive/import-archive.ts';
import { readArchive } from '../../../src/core/archive/read-archive.ts';
import { createInterview } from '../../../src/core/interview/interview-record.ts';
import { emptyNotebook } from '../../../src/core/notebook/notebook.ts';
import { anything } from './any-data.ts';

function interview(id: string, changed: { record: number; notes: number }, stage = '') {
  return {
    record: { ...createInterview(id, changed.record), stage },
    notebook: { ...emptyNotebook, toPrepare: stage, changedAt: changed.notes },
  };
}
const holding = (...interviews: ReturnType<typeof interview>[]): Everything => ({ ...nothing, interviews });

const imported = (own: Everything, file: Everything, mode: ImportMode, templates = false) =>
  importArchive(own, readArchive(archiveText(file, 0, templates ? 'templates' : 'everything')), mode);

const unchanged = { added: 0, changed: 0, kept: 0, same: 0, removed: 0 };

describe('merging', () => {
  test('adds what is new and keeps what is there', () => {
    const own = holding(interview('a', { record: 1, notes: 1 }));
    const { result, interviews } = imported(own, holding(interview('b', { record: 1, notes: 1 })), 'merge');
    expect(result.interviews.map(({ record }) => record.id)).toEqual(['a', 'b']);
    expect(interviews).toEqual({ ...unchanged, added: 1 });
  });

  test('takes what was changed last, of record and notes each', () => {
    const own = holding(interview('a', { record: 5, notes: 1 }, 'own'));
    const file = holding(interview('a', { record: 1, notes: 5 }, 'file'));
    const { result, interviews, notebooks } = imported(own, file, 'merge');
    expect(result.interviews[0]?.record.stage).toBe('own');
    expect(result.interviews[0]?.notebook.toPrepare).toBe('file');
    expect([interviews, notebooks]).toEqual([
      { ...unchanged, kept: 1 },
      { ...unchanged, changed: 1 },
    ]);
  });

  test('leaves the person’s switches and current interview alone', () => {
    const settings = { on: false, rulesOff: [], showButton: true };
    const own: Everything = { ...holding(interview('a', { record: 1, notes: 1 })), current: 'a' };
    const file: Everything = { ...holding(interview('b', { record: 1, notes: 1 })), current: 'b', settings };
    const { result, settings: taken } = imported(own, file, 'merge');
    expect([result.current, result.settings, taken]).toEqual(['a', null, false]);
  });

  test('loses no id of either side, whatever they hold', () => {
    fc.assert(
      fc.property(anything, anything, (own, file) => {
        const { result } = imported(own, file, 'merge');
        const ids = (data: Everything) => [
          ...data.interviews.map(({ record }) => `i${record.id}`),
          ...data.templates.map(({ id }) => `t${id}`),
          ...data.reminders.map(({ id }) => `r${id}`),
        ];
        expect(new Set(ids(result))).toEqual(new Set([...ids(own), ...ids(file)]));
        expect(new Set(ids(result)).size).toBe(ids(result).length);
      }),
    );
  });

  test('of the same file again changes nothing', () => {
    fc.assert(
      fc.property(anything, anything, (own, file) => {
        const once = imported(own, file, 'merge').result;
        const again = imported(once, file, 'merge');
        expect(again.result).toEqual(once);
        expect([again.interviews.added, again.interviews.changed]).toEqual([0, 0]);
      }),
    );
  });
});

describe('replacing', () => {
  test('takes what the file holds, and says what goes', () => {
    fc.assert(
      fc.property(anything, anything, (own, file) => {
        const { result, interviews } = imported(own, file, 'replace');
        expect(result.interviews).toEqual(file.interviews);
        expect(result.templates).toEqual(file.templates);
        expect(result.reminders).toEqual(file.reminders);
        expect(result.settings).toEqual(file.settings ?? own.settings);
        const gone = own.interviews.length - interviews.same - interviews.changed;
        expect([interviews.removed, interviews.kept]).toEqual([gone, 0]);
      }),
    );
  });

  test('by a file of templates leaves all else', () => {
    fc.assert(
      fc.property(anything, anything, (own, file) => {
        const { result } = imported(own, file, 'replace', true);
        expect(result.templates).toEqual(file.templates);
        expect(result.interviews).toEqual(own.interviews);
        expect(result.reminders).toEqual(own.reminders);
        expect(result.settings).toEqual(own.settings);
      }),
    );
  });
});

test('the current interview is always one that there is', () => {
  fc.assert(
    fc.property(
      anything,
      anything,
      fc.constantFrom('merge' as const, 'replace' as const),
      (own, file, mode) => {
        const { current, interviews } = imported(own, file, mode).result;
        if (interviews.length === 0) expect(current).toBeNull();
        else expect(interviews.map(({ record }) => record.id)).toContain(current);
      },
    ),
  );
});
