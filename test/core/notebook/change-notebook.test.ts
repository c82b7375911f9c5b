import { describe, expect, test } from 'vitest';
import { LIST_LIMIT, TEXT_LIMIT } from '../../../src/core/limits.ts';
import { changeNotebook, type NotebookChange } from '../../../src/core/notebook/change-notebook.ts';
import {
  emptyNotebook,
  type Notebook,
  notedIn,
  privateTexts,
  sharedTexts,
} from '../../../src/core/notebook/notebook.ts';
import { notebookSchema } from '../../../src/core/notebook/notebook-schema.ts';
import { mistake, notebook } from './sample-notebook.ts';

/** The notebook after changes, each of which must be possible. */
function withChanges(start: Notebook, ...changes: NotebookChange[]): Notebook {
  return changes.reduce((kept, change, at) => {
    const changed = changeNotebook(kept, change, at + 1);
    if (typeof changed === 'string') throw new Error(changed);
    return changed;
  }, start);
}

test('an empty notebook is what the schema makes of nothing', () => {
  expect(notebookSchema.parse({})).toEqual(emptyNotebook);
});

describe('a change', () => {
  test.each<[string, NotebookChange, Partial<Notebook>]>([
    [
      'of the account',
      { kind: 'account', part: 'asked', before: '', text: 'About stock' },
      { account: { ...emptyNotebook.account, asked: 'About stock' } },
    ],
    ['of what to prepare', { kind: 'to-prepare', before: '', text: 'SQL' }, { toPrepare: 'SQL' }],
    [
      'of the call',
      { kind: 'call', part: 'learned', before: '', text: 'to ask' },
      { call: { ...emptyNotebook.call, learned: 'to ask' } },
    ],
    [
      'of the wish for another chance',
      { kind: 'wants-chance', wanted: true },
      { call: { ...emptyNotebook.call, wantsChance: true } },
    ],
    [
      'of an answer',
      { kind: 'answer', part: 'valued', before: '', text: 'the calm' },
      { answers: { ...emptyNotebook.answers, valued: 'the calm' } },
    ],
  ])('%s is made, and dated', (_what, change, part) => {
    expect(withChanges(emptyNotebook, change)).toEqual({ ...notebook(part), changedAt: 1 });
  });

  test('is later than the one before, also when the clock was set back in between', () => {
    const first = changeNotebook(emptyNotebook, { kind: 'wants-chance', wanted: true }, 5_000);
    if (typeof first === 'string') throw new Error(first);
    expect(changeNotebook(first, { kind: 'wants-chance', wanted: false }, 1_000)).toMatchObject({
      changedAt: 5_001,
    });
  });

  test('of an entry adds, changes and removes it, and undo puts it back in its place', () => {
    const [one, two] = [mistake({ id: 'a' }), mistake({ id: 'b' })];
    const changed = { ...one, nextTime: 'breathe' };
    const both = withChanges(
      emptyNotebook,
      { kind: 'put', list: 'mistakes', entry: one, before: null },
      { kind: 'put', list: 'mistakes', entry: two, before: null },
      { kind: 'put', list: 'mistakes', entry: changed, before: one },
    );
    expect(both.mistakes).toEqual([changed, two]);
    const less = withChanges(both, { kind: 'remove', list: 'mistakes', id: 'a' });
    expect(less.mistakes).toEqual([two]);
    const back = withChanges(less, { kind: 'put', list: 'mistakes', entry: changed, before: null, place: 0 });
    expect(back.mistakes).toEqual([changed, two]);
  });
});

describe('two pages at once', () => {
  test('lose nothing that is written into one text', () => {
    const { account } = withChanges(
      notebook({ account: { ...emptyNotebook.account, asked: 'Stock. Wine.' } }),
      { kind: 'account', part: 'asked', before: 'Stock. Wine.', text: 'Stock, twice. Wine.' },
      { kind: 'account', part: 'asked', before: 'Stock. Wine.', text: 'Stock. Wine. Staff.' },
    );
    expect(account.asked).toBe('Stock, twice. Wine. Staff.');
  });

  test('change different fields of one entry', () => {
    const start = mistake();
    const { mistakes } = withChanges(
      notebook({ mistakes: [start] }),
      { kind: 'put', list: 'mistakes', entry: { ...start, why: 'nerves' }, before: start },
      { kind: 'put', list: 'mistakes', entry: { ...start, nextTime: 'breathe' }, before: start },
    );
    expect(mistakes).toEqual([{ ...start, why: 'nerves', nextTime: 'breathe' }]);
  });

  test('keep an entry that one of them removed while the other was writing it', () => {
    const start = mistake();
    const written = { ...start, nextTime: 'breathe' };
    const { mistakes } = withChanges(
      notebook({ mistakes: [start] }),
      { kind: 'remove', list: 'mistakes', id: start.id },
      { kind: 'put', list: 'mistakes', entry: written, before: start },
    );
    expect(mistakes).toEqual([written]);
  });
});

describe('is refused, and nothing is cut', () => {
  test('a text beyond every measure', () => {
    const change: NotebookChange = { kind: 'to-prepare', before: '', text: 'x'.repeat(TEXT_LIMIT + 1) };
    expect(changeNotebook(emptyNotebook, change, 1)).toBe('text-too-long');
  });

  test('one more entry in a full list', () => {
    const mistakes = Array.from({ length: LIST_LIMIT }, (_, at) => mistake({ id: `${at}` }));
    const change: NotebookChange = {
      kind: 'put',
      list: 'mistakes',
      entry: mistake({ id: 'new' }),
      before: null,
    };
    expect(changeNotebook(notebook({ mistakes }), change, 1)).toBe('list-full');
  });
});

test('account and the interviewer’s side are private; what is meant to be said is not', () => {
  const notes = notebook({
    account: { ...emptyNotebook.account, wentBadly: 'I froze', ending: ' ' },
    theirs: [{ id: 't', what: 'He was cold', balanced: 'It was formal' }],
    mistakes: [mistake({ what: 'Stock', nextTime: 'breathe' })],
    answers: { valued: 'the calm', interest: '', addition: '' },
  });
  expect(privateTexts(notes)).toEqual(['I froze', 'He was cold']);
  expect(sharedTexts(notes)).toEqual(['breathe', 'It was formal', 'the calm']);
});

test('it is noted whether there is an account and feedback, and blanks are none', () => {
  expect(notedIn(emptyNotebook)).toEqual({ account: false, feedback: false });
  const account = { ...emptyNotebook.account, beginning: '\n ' };
  const feedback = [{ id: 'f', point: 'Too long', known: 'new', answered: '', change: '' }] as const;
  expect(notedIn(notebook({ account, feedback: [...feedback] }))).toEqual({ account: false, feedback: true });
});
