import { expect, test } from 'vitest';
import { type Lessons, lessonsFrom, preparationSheet } from '../../../src/core/notebook/lessons.ts';
import type { Notebook } from '../../../src/core/notebook/notebook.ts';
import { contoso, northwind } from '../guard/people.ts';
import { mistake, notebook } from './sample-notebook.ts';

const lessons = (n: Partial<Notebook>, c: Partial<Notebook> = {}): Lessons =>
  lessonsFrom([
    { id: 'n', interview: northwind, notebook: notebook(n) },
    { id: 'c', interview: contoso, notebook: notebook(c) },
  ]);

test('without notes there are no lessons', () => {
  expect(lessons({})).toEqual({ causes: [], nextTime: [], toPrepare: [], changes: [] });
});

test('causes are counted by interview, the one that recurs first', () => {
  const { causes } = lessons(
    {
      mistakes: [
        mistake({ id: '1', why: 'late' }),
        mistake({ id: '2', why: 'nerves' }),
        mistake({ id: '3', why: 'nerves' }),
      ],
    },
    { mistakes: [mistake({ why: 'nerves', nextTime: 'Breathe.' })] },
  );
  expect(causes.map(({ cause, interviews }) => [cause, interviews])).toEqual([
    ['nerves', ['n', 'c']],
    ['late', ['n']],
  ]);
  expect(causes.map(({ nextTime }) => nextTime)).toEqual([
    ['Breathe.'],
    ['plan to be there a quarter of an hour before'],
  ]);
});

test('what was noted twice is listed once, as first written', () => {
  const { nextTime } = lessons(
    { mistakes: [mistake({ nextTime: 'Take a breath.' })] },
    { mistakes: [mistake({ nextTime: ' take  a breath ' })] },
  );
  expect(nextTime).toEqual([{ text: 'Take a breath.', interviews: ['n', 'c'] }]);
});

test('questions that came unprepared or by surprise are to be prepared, with those noted as such', () => {
  const { toPrepare } = lessons({
    toPrepare: 'Why this role?\n\nA failure',
    mistakes: [
      mistake({ id: '1', what: 'Stock', why: 'unprepared' }),
      mistake({ id: '2', what: 'Wine', why: 'surprise' }),
      mistake({ id: '3', what: 'Talked on', why: 'digressed' }),
    ],
  });
  expect(toPrepare.map(({ text }) => text)).toEqual(['Why this role?', 'A failure', 'Stock', 'Wine']);
});

test('a preparation sheet holds what recurs, and fits on a page', () => {
  const mistakes = Array.from({ length: 30 }, (_, at) => mistake({ id: `${at}`, nextTime: `lesson ${at}` }));
  const recurring = [...mistakes, mistake({ id: 'l', why: 'late', nextTime: 'Leave early' })];
  const sheet = preparationSheet(
    lessons({ mistakes: recurring }, { mistakes: [mistake({ why: 'late', nextTime: 'leave early' })] }),
  );
  expect(sheet.lookOutFor.map(({ cause }) => cause)).toEqual(['late']);
  expect(sheet.nextTime).toHaveLength(10);
  expect(sheet.nextTime[0]).toBe('Leave early');
});

test('where nothing recurs yet it holds what there is', () => {
  const sheet = preparationSheet(lessons({ mistakes: [mistake({ why: 'late' })] }));
  expect(sheet.lookOutFor.map(({ cause }) => cause)).toEqual(['late']);
});
