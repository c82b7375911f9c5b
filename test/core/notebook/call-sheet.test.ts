import { describe, expect, test } from 'vitest';
import { assessDraft } from '../../../src/core/assess/assess-draft.ts';
import { createInterview } from '../../../src/core/interview/interview-record.ts';
import { balancedFormOf } from '../../../src/core/notebook/balanced-theirs.ts';
import { callSheet, callSheetText } from '../../../src/core/notebook/call-sheet.ts';
import { CAUSES, emptyNotebook, type Notebook } from '../../../src/core/notebook/notebook.ts';
import { northwind } from '../guard/people.ts';
import { mistake, notebook } from './sample-notebook.ts';

const record = {
  ...createInterview('n', 0, { ...northwind, ownName: 'Sam' }),
  recruiterPhone: '+1 555 0100',
};
const sheetOf = (part: Partial<Notebook> = {}) => callSheet(record, notebook(part));

/** What the reader of drafts warns of, in what would be said on the phone. */
/** What the reader warns of; the gaps of a sheet are the person's to fill in. */
function warnings(text: string): string[] {
  const { diagnostics } = assessDraft({ text });
  return diagnostics.flatMap(({ severity, rule, excerpt }) =>
    severity === 'warning' && rule !== 'unfilled-placeholder' ? [`${rule}: ${excerpt}`] : [],
  );
}

test('a sheet opens with the recruiter, oneself and how it went', () => {
  const { recruiter, opening } = sheetOf();
  expect(recruiter).toEqual({ name: 'Dana Reed', phone: '+1 555 0100' });
  expect(opening).toBe(
    'Hello Dana Reed, this is Sam. Thank you for arranging the interview with Northwind. It did not go as well as I wanted, and I would like to tell you how I see it.',
  );
});

test('mistakes become balanced sentences, in the person’s own words where there are some', () => {
  const mistakes = [
    mistake({ nextTime: 'I will take a breath and count to three.\nMaybe more.' }),
    mistake({ why: 'late' }),
  ];
  expect(sheetOf({ mistakes }).onOneself).toEqual([
    'One of the questions took me by surprise; next time I will take a breath and count to three.',
    'I joined a little after the agreed time; next time I will plan to be there a quarter of an hour before.',
  ]);
});

test('a mistake of which too little is noted is left out', () => {
  const mistakes = [
    mistake({ why: null }),
    mistake({ why: 'other', whyInOwnWords: 'A bad night.', nextTime: 'Sleep.' }),
  ];
  expect(sheetOf({ mistakes }).onOneself[0]).toBe(
    'As I see it, the reason was this: A bad night; next time I will sleep.',
  );
});

test('one mistake leaves room for what went well', () => {
  const account = { ...emptyNotebook.account, wentWell: 'We talked about menus. And wine.' };
  expect(sheetOf({ mistakes: [mistake()], account }).onOneself[1]).toBe(
    'What went well: We talked about menus.',
  );
});

test('what is not noted stays a gap to fill in', () => {
  const { onOneself, learned } = sheetOf();
  expect(onOneself.join(' ')).toMatch(/\[what the question was about\].*\[what you would bring\]/u);
  expect(learned).toBe('I learned [what you learned].');
});

test.each([
  ['I learned that a pause helps.', 'I learned that a pause helps.'],
  ['To ask first', 'I learned to ask first.'],
  ['More pauses', 'What I learned: More pauses.'],
])('of "%s" it says "%s"', (learned, said) => {
  expect(sheetOf({ call: { ...emptyNotebook.call, learned } }).learned).toBe(said);
});

test('style and another chance are spoken of only if there is something to say', () => {
  expect(sheetOf()).toMatchObject({ onStyle: null, chance: null });
  const theirs = [{ id: 't', what: 'He fired hasty questions', balanced: '' }];
  const wished = sheetOf({ theirs, call: { ...emptyNotebook.call, wantsChance: true } });
  expect(wished.onStyle).toContain('came in quick succession');
  expect(wished.chance).toContain('another chance');
});

test('the person’s own words on the style go first', () => {
  const theirs = [{ id: 't', what: 'Rushed', balanced: 'It was brisk.' }];
  expect(sheetOf({ theirs }).onStyle).toBe('It was brisk.');
});

test('own questions come after ours', () => {
  const questions = 'Is it hybrid?\n\n  Who leads?  ';
  expect(sheetOf({ call: { ...emptyNotebook.call, questions } }).questions.slice(-2)).toEqual([
    'Is it hybrid?',
    'Who leads?',
  ]);
});

describe('the reader has nothing to warn of', () => {
  test.each(CAUSES)('in a sheet on a mistake for the reason "%s"', (why) => {
    const mistakes = [mistake({ why, whyInOwnWords: 'I had slept little', nextTime: 'go to bed early' })];
    const call = { ...emptyNotebook.call, wantsChance: true, learned: 'to ask first' };
    expect(warnings(callSheetText(sheetOf({ mistakes, call })))).toEqual([]);
  });

  test.each([
    'They interrupted me all the time',
    'He fired hasty questions',
    'They were late and kept me waiting',
    'The video froze, they blamed me for the connection',
    'She had not read my CV',
    'The questions were vague trick questions',
    'He was detached and looked at his phone',
    'Something else',
  ])('in what is proposed for "%s"', (what) => {
    const balanced = balancedFormOf(what) ?? '';
    expect(balanced).not.toBe('');
    expect(warnings(balanced)).toEqual([]);
  });
});

test('each complaint has a balance of its own', () => {
  const complaints = [
    'interrupted',
    'hasty',
    'kept me waiting',
    'bad connection',
    'my CV',
    'vague',
    'rude',
    'odd',
  ];
  expect(new Set(complaints.map(balancedFormOf)).size).toBe(complaints.length);
});

test.each([
  'He asked whether I am pregnant',
  'They made racist jokes',
  'She asked how old I am, in a rush',
  'He touched me',
  'They laughed at my disability',
  '',
  '  ',
])('no balance is proposed for "%s"', (what) => {
  expect(balancedFormOf(what)).toBeNull();
});
