import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveText, type Everything, nothing } from '../../../src/core/archive/everything.ts';
import { everythingSchema } from '../../../src/core/archive/everything-schema.ts';
import { readArchive } from '../../../src/core/archive/read-archive.ts';
import { type Refusal, refusedPart, refusedWhy } from '../../../src/core/archive/refusal.ts';
import { createInterview } from '../../../src/core/interview/interview-record.ts';
import { TEXT_LIMIT } from '../../../src/core/limits.ts';
import { emptyNotebook } from '../../../src/core/notebook/notebook.ts';
import { northwind } from '../guard/people.ts';
import { anything } from './any-data.ts';

const kept = { record: createInterview('n', 1_000, northwind), notebook: emptyNotebook };
const head = { format: 'afterword-archive', version: 1 };
const refusedIn = (value: unknown): readonly Refusal[] => readArchive(JSON.stringify(value)).refused;
const reasons = (value: unknown) => refusedIn(value).map(({ part, place, why }) => [part, place, why]);

test('what is exported is imported as it was', () => {
  fc.assert(
    fc.property(anything, (everything) => {
      expect(readArchive(archiveText(everything, 0))).toEqual({
        holds: 'everything',
        accepted: everything,
        refused: [],
      });
    }),
  );
});

test('of templates alone nothing else is exported', () => {
  fc.assert(
    fc.property(anything, (everything) => {
      const text = archiveText(everything, 0, 'templates');
      const accepted: Everything = { ...nothing, templates: everything.templates };
      expect(readArchive(text)).toEqual({ holds: 'templates', accepted, refused: [] });
    }),
  );
});

test('the file of version 1 still loads, whole', () => {
  const text = readFileSync('test/fixtures/storage/archive-v1.json', 'utf8');
  const { accepted, refused } = readArchive(text);
  expect(refused).toEqual([]);
  expect(JSON.parse(archiveText(accepted, Date.UTC(2026, 10, 4, 9)))).toMatchObject(JSON.parse(text));
});

test('an editor’s byte order mark does no harm', () => {
  expect(readArchive(`\ufeff${archiveText(nothing, 0)}`).refused).toEqual([]);
});

describe('the whole file is refused', () => {
  test.each([
    ['that is no JSON', 'Dear diary', 'not-json'],
    ['that is cut off', archiveText(nothing, 0).slice(0, -4), 'not-json'],
    ['that is of another kind', '{"format":"other","version":1}', 'no-archive'],
    ['that is a list', '[]', 'no-archive'],
    ['that is null', 'null', 'no-archive'],
    ['whose kind is inherited', '{"__proto__":{"format":"afterword-archive","version":1}}', 'no-archive'],
    ['without a version', '{"format":"afterword-archive"}', 'no-archive'],
    ['of a newer version', '{"format":"afterword-archive","version":2}', 'newer-version'],
    ['of lists within lists', '['.repeat(1_000_000), 'too-deep'],
    ['of objects within objects', `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`, 'too-deep'],
  ])('%s', (_what, text, why) => {
    const { accepted, refused } = readArchive(text);
    expect(accepted).toEqual(nothing);
    expect(refused).toEqual([{ part: 'file', place: null, name: '', why, field: '' }]);
  });
});

describe('one entry is refused, and the others are taken', () => {
  test('an interview that is damaged, by name, place and field', () => {
    const damaged = { record: { ...kept.record, id: 'x', interview: { ...northwind, date: 'soon' } } };
    const { accepted, refused } = readArchive(JSON.stringify({ ...head, interviews: [damaged, kept] }));
    expect(accepted.interviews).toEqual([kept]);
    expect(refused).toEqual([
      {
        part: 'interview',
        place: 1,
        name: 'Northwind, Head Chef',
        why: 'bad-value',
        field: 'interview.date',
      },
    ]);
  });

  test('notes that are damaged, while their interview is taken', () => {
    const text = JSON.stringify({ ...head, interviews: [{ ...kept, notebook: { mistakes: 'many' } }] });
    const { accepted, refused } = readArchive(text);
    expect(accepted.interviews).toEqual([kept]);
    expect(refused).toMatchObject([{ part: 'notebook', place: 1, why: 'bad-value', field: 'mistakes' }]);
  });

  test('a text of a megabyte', () => {
    const notebook = { ...emptyNotebook, toPrepare: 'x'.repeat(1_000_000) };
    expect(refusedIn({ ...head, interviews: [{ ...kept, notebook }] })).toMatchObject([
      { part: 'notebook', why: 'too-long', field: 'toPrepare' },
    ]);
    const just = { ...emptyNotebook, toPrepare: 'x'.repeat(TEXT_LIMIT) };
    expect(refusedIn({ ...head, interviews: [{ ...kept, notebook: just }] })).toEqual([]);
  });

  test.each([
    ['the second of two with one id', { interviews: [kept, kept] }, ['interview', 2, 'duplicate']],
    ['what is no object', { interviews: [7] }, ['interview', 1, 'bad-value']],
    ['a list that is none', { templates: {} }, ['template', null, 'not-a-list']],
    ['a template without an id', { templates: [{ title: 'Mine' }] }, ['template', 1, 'bad-value']],
    ['a reminder at no time', { reminders: [{ due: 'soon' }] }, ['reminder', 1, 'bad-value']],
    [
      'a reminder on a day that is none',
      { reminders: [{ id: 'r', interviewId: 'n', kind: 'rest', due: '2026-02-30T09:00', madeAt: 0 }] },
      ['reminder', 1, 'bad-value'],
    ],
    ['switches that are none', { settings: { on: 'yes' } }, ['settings', null, 'bad-value']],
    [
      'an id with a path in it',
      { interviews: [{ record: { ...kept.record, id: '../x' } }] },
      ['interview', 1, 'bad-value'],
    ],
  ])('%s', (_what, part, refusal) => {
    expect(reasons({ ...head, ...part })).toEqual([refusal]);
  });

  test('one template more than can be kept, and those after it once', () => {
    const templates = Array.from({ length: 510 }, (_, at) => ({ id: `${at}`, changedAt: 0 }));
    expect(reasons({ ...head, templates })).toEqual([['template', 501, 'too-many']]);
  });

  test('a current interview that is not in the file is no interview', () => {
    expect(
      readArchive(JSON.stringify({ ...head, current: 'gone', interviews: [kept] })).accepted.current,
    ).toBeNull();
  });
});

describe('whatever the file', () => {
  const polluting = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
  const withGarbage = fc
    .tuple(
      anything,
      fc.json(),
      fc.constantFrom('interviews', 'templates', 'reminders', 'settings', 'current'),
    )
    .map(([everything, garbage, part]) =>
      JSON.stringify({ ...JSON.parse(archiveText(everything, 0)), [part]: JSON.parse(garbage) }),
    );
  const garbled = fc.tuple(anything, fc.nat(), fc.string({ maxLength: 3 })).map(([everything, at, typed]) => {
    const text = archiveText(everything, 0);
    const place = at % text.length;
    return text.slice(0, place) + typed + text.slice(place + 1);
  });

  test('nothing throws, and what is accepted can be stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), withGarbage, garbled), (text) => {
        const { accepted, refused } = readArchive(text);
        expect(everythingSchema.safeParse(accepted).data).toEqual(accepted);
        for (const refusal of refused) {
          expect(refusedPart(refusal).key).toMatch(/^refused_/u);
          expect(refusedWhy(refusal).key).toMatch(/^refused_why_/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('an object’s prototype stays as it was', () => {
    readArchive(
      `{"format":"afterword-archive","version":1,"interviews":[${polluting}],"settings":${polluting}}`,
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

test('every reason and part has its words', () => {
  const refusal: Refusal = {
    part: 'interview',
    place: 3,
    name: 'Northwind',
    why: 'bad-value',
    field: 'record.id',
  };
  expect(refusedPart(refusal)).toEqual({ key: 'refused_interview_which', args: ['3, Northwind'] });
  expect(refusedPart({ ...refusal, place: null, name: '' })).toEqual({ key: 'refused_interview' });
  expect(refusedWhy(refusal)).toEqual({ key: 'refused_why_bad_value', args: ['record.id'] });
});
