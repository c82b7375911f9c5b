import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nothing } from '../../../src/core/archive/everything.ts';
import { importArchive } from '../../../src/core/archive/import-archive.ts';
import { readArchive } from '../../../src/core/archive/read-archive.ts';
import { emptyIndex } from '../../../src/core/interview/interview-index.ts';
import { emptyNotebook } from '../../../src/core/notebook/notebook.ts';
import { textOf } from '../view.tsx';
import { NOON, openPage, record } from './open-page.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const none = { index: emptyIndex, open: null };

test('without an interview the page says what it is for, and begins one', () => {
  const { view, actions } = openPage('timeline', none);
  expect(textOf(view.root)).toContain('Put it down here first');
  view.press('Begin with an interview');
  expect(actions.create).toHaveBeenCalledOnce();
});

test('the next step is in sight in every section', () => {
  for (const section of ['timeline', 'account', 'lessons', 'data'] as const) {
    const { view } = openPage(section);
    expect(textOf(view.root.querySelector('[aria-label="Next"]'))).toContain('Write it down');
    view.close();
  }
});

test('the account is kept as it is typed, and “Saved” is said once it is', async () => {
  const { view, notebook, settle } = openPage('account');
  view.type('How it began', 'They were late');
  expect(view.has('status', 'Saved')).toBe(false);
  await settle();
  expect(notebook().account.beginning).toBe('They were late');
  expect(view.has('status', 'Saved')).toBe(true);
});

test('what another page wrote into the account shows, and stays in what is typed on', async () => {
  const { view, show, notebook, settle } = openPage(
    'account',
    {},
    {
      account: { ...emptyNotebook.account, ending: 'Two weeks.' },
    },
  );
  const changed = { ...notebook(), account: { ...notebook().account, ending: 'Two weeks. Perhaps three.' } };
  show({ open: { record, notebook: changed } });
  const field = view.get('textbox', 'How it ended') as HTMLTextAreaElement;
  expect(field.value).toBe('Two weeks. Perhaps three.');
  view.type('How it ended', `Then: ${field.value}`);
  await settle();
  expect(notebook().account.ending).toBe('Then: Two weeks. Perhaps three.');
});

test('a mistake is added, written, given a cause, removed and brought back', async () => {
  const { view, notebook, settle } = openPage('mistakes');
  view.press('Add a mistake');
  await settle();
  expect(view.focused).toBe('What happened');
  view.type('What happened', 'Pricing');
  const why = view.get('combobox', 'Why') as HTMLSelectElement;
  why.value = 'surprise';
  why.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  expect(notebook().mistakes).toMatchObject([{ what: 'Pricing', why: 'surprise' }]);
  view.press('Remove: Mistake 1');
  await settle();
  expect(notebook().mistakes).toEqual([]);
  view.press('Removed. Undo');
  await settle();
  expect(notebook().mistakes).toMatchObject([{ what: 'Pricing', why: 'surprise' }]);
});

test('beside what the interviewer did stands what may be said of it, and one press takes it', async () => {
  const { view, notebook, settle } = openPage(
    'theirs',
    {},
    {
      theirs: [{ id: 'a', what: 'He fired one question after the other.', balanced: '' }],
    },
  );
  view.press('Use this');
  await settle();
  expect(notebook().theirs[0]?.balanced).toContain('quick succession');
  expect((view.get('textbox', 'As you may say it') as HTMLTextAreaElement).value).toContain('quick');
});

test('what is no matter of style is not made milder', () => {
  const { view } = openPage(
    'theirs',
    {},
    {
      theirs: [{ id: 'a', what: 'He asked whether I am pregnant.', balanced: '' }],
    },
  );
  expect(view.has('button', 'Use this')).toBe(false);
  expect(textOf(view.root)).toContain('need not be put mildly');
});

test('the call sheet can be called from, and is read as a draft is', () => {
  const { view } = openPage(
    'call',
    {},
    {
      call: { ...emptyNotebook.call, learned: 'that I am a complete failure and so sorry' },
    },
  );
  expect(view.root.querySelector('a[href^="tel:"]')?.getAttribute('href')).toBe('tel:+442079460123');
  expect(view.has('list', 'What the reader noticed')).toBe(true);
});

test('a call sheet with gaps is not called fine yet', () => {
  const { view } = openPage('call', { open: { record, notebook: emptyNotebook } });
  expect(textOf(view.root)).toContain('[what you learned]');
  expect(textOf(view.root)).not.toContain('Reads calm and balanced.');
});

test('who applied directly has nobody to call', () => {
  const direct = {
    ...record,
    interview: { ...record.interview, recruiter: { kind: 'none', name: '', address: '' } as const },
  };
  const { view } = openPage('call', { open: { record: direct, notebook: emptyNotebook } });
  expect(textOf(view.root)).toContain('nobody to call');
});

test('a point of feedback takes what was known, and what was answered is read', async () => {
  const { view, notebook, settle } = openPage(
    'feedback',
    {},
    {
      feedback: [{ id: 'a', point: 'Numbers', known: 'unsaid', answered: 'I am so so sorry.', change: '' }],
    },
  );
  const [, known] = view.root.querySelectorAll<HTMLInputElement>('input[type="radio"]');
  known?.click();
  await settle();
  expect(notebook().feedback[0]?.known).toBe('new');
  expect(view.has('list', 'What the reader noticed')).toBe(true);
});

test('lessons name what comes back, and count no person', () => {
  const mistake = { what: 'Prices', why: 'surprise', whyInOwnWords: '', nextTime: 'breathe' } as const;
  const noted = ['a', 'b'].map((id) => ({
    id,
    interview: record.interview,
    notebook: { ...emptyNotebook, mistakes: [{ ...mistake, id: `m-${id}` }] },
  }));
  const { view } = openPage('lessons', { noted });
  expect(textOf(view.root)).toContain('Taken by surprise 2 interviews');
});

test('of very many lessons the first are listed, the others when they are asked for', () => {
  const noted = Array.from({ length: 60 }, (_, at) => ({
    id: `i-${at}`,
    interview: record.interview,
    notebook: {
      ...emptyNotebook,
      mistakes: [{ id: 'm', what: '', why: null, whyInOwnWords: '', nextTime: `Lesson ${at}` }],
    },
  }));
  const { view } = openPage('lessons', { noted });
  const list = () => textOf(view.root.querySelector('.lesson-list'));
  expect(list()).toContain('Lesson 49');
  expect(list()).not.toContain('Lesson 50');
  view.press('Show 10 more');
  expect(list()).toContain('Lesson 59');
});

test('a step is done by one press', () => {
  const { view, actions } = openPage('timeline');
  view.press('Done: Call your recruiter');
  expect(actions.addDeed).toHaveBeenCalledExactlyOnceWith('first', 'called', NOON, '');
});

test('reminders are off until they are chosen', () => {
  const { view, actions } = openPage('timeline');
  for (const each of view.all('switch')) expect(each.getAttribute('aria-checked')).toBe('false');
  view.press('To call the recruiter', 'switch');
  expect(actions.remind).toHaveBeenCalledExactlyOnceWith('call');
});

test('the days without news are those agreed on', () => {
  const { view, actions } = openPage('timeline');
  const days = view.get('combobox', 'Agreed to wait') as HTMLSelectElement;
  expect(days.selectedOptions[0]?.textContent).toBe('5 working days');
  act(() => {
    days.value = '10';
    days.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const [id, change] = actions.changeInterview.mock.lastCall ?? [];
  expect([id, change?.(record)]).toEqual(['first', { silence: 10 }]);
});

test('without leave for notifications the page says where a reminder shows', () => {
  const reminder = {
    id: 'r',
    interviewId: 'first',
    kind: 'rest',
    due: '2026-11-04T09:00',
    state: 'waiting',
    madeAt: 1,
  } as const;
  const { view, show } = openPage('timeline', { reminders: [reminder] });
  expect(textOf(view.root)).not.toContain('toolbar button');
  show({ notifies: false });
  expect(textOf(view.root)).toContain('Shown on the toolbar button and in the popup.');
  show({ reminders: [] });
  expect(textOf(view.root)).not.toContain('toolbar button');
});

test('the letter has the person’s answers in it, and the reader reads both', async () => {
  const { view, settle } = openPage('write');
  view.type('What interests you most in the role?', 'the kitchen garden');
  await settle();
  expect(textOf(view.get('button', 'I sent it').closest('.sheet-wrap'))).toContain('the kitchen garden');
});

test('a template of one’s own is made, and opens with what it still lacks', async () => {
  const { view, settle } = openPage('templates');
  view.press('New template');
  await settle();
  expect(textOf(view.get('list', 'To complete'))).toContain('It needs a name to be offered.');
});

test('one of our templates is chosen first, and copied by a press', async () => {
  const { view, actions, settle } = openPage('templates');
  const choice = view.get('combobox', 'Start from') as HTMLSelectElement;
  choice.selectedIndex = 2;
  act(() => {
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(actions.putTemplate).not.toHaveBeenCalled();
  view.press('New template');
  await settle();
  expect(actions.putTemplate).toHaveBeenCalledOnce();
  expect(actions.putTemplate.mock.calls[0]?.[0].body).not.toBe('');
});

test('the focus goes into a template that is opened, and back to its name', async () => {
  const { view, settle } = openPage('templates');
  view.press('New template');
  await settle();
  expect(view.focused).toBe('Name');
  view.press('All my templates');
  expect(view.focused).toBe('Not named yet');
});

test('a reminder is put off by a press, once the time is chosen', () => {
  const reminder = {
    id: 'r',
    interviewId: 'first',
    kind: 'rest',
    due: '2026-11-03T09:00',
    state: 'fired',
    madeAt: 1,
  } as const;
  const { view, actions } = openPage('timeline', { reminders: [reminder] });
  const choice = view.get('combobox', 'Later To rest') as HTMLSelectElement;
  choice.selectedIndex = 2;
  act(() => {
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(actions.snooze).not.toHaveBeenCalled();
  view.press('Later To rest');
  expect(actions.snooze).toHaveBeenCalledExactlyOnceWith('r', 'tomorrow');
});

test('what an import would do is said before it is done', () => {
  const read = readArchive(
    JSON.stringify({ format: 'afterword-archive', version: 1, interviews: [{ record }, { record: 5 }] }),
  );
  const importing = {
    name: 'notes.json',
    merge: importArchive(nothing, read, 'merge'),
    replace: importArchive(nothing, read, 'replace'),
    refused: read.refused,
  };
  const { view, actions } = openPage('data', { importing });
  expect(view.focused).toBe('Import notes.json');
  expect(textOf(view.root)).toContain('Interview 2');
  expect(textOf(view.root)).toContain('Interviews: 1 new');
  view.press('Add to what is here');
  expect(actions.runImport).toHaveBeenCalledExactlyOnceWith('merge');
});

test('a file that is none can only be put away', () => {
  const read = readArchive('hello');
  const none = importArchive(nothing, read, 'merge');
  const importing = { name: 'x.json', merge: none, replace: none, refused: read.refused };
  const { view } = openPage('data', { importing });
  expect(view.has('button', 'Add to what is here')).toBe(false);
  expect(textOf(view.root)).toContain('It is not a JSON file');
});

test('everything is removed only after a second yes, and can be brought back', () => {
  const { view, actions, show } = openPage('data');
  view.press('Remove everything…');
  expect(actions.removeEverything).not.toHaveBeenCalled();
  view.press('Yes, remove everything');
  expect(actions.removeEverything).toHaveBeenCalledOnce();
  show({ removed: 'everything', index: emptyIndex, open: null });
  view.press('Bring it back');
  expect(actions.bringBack).toHaveBeenCalledOnce();
});

test('what the interview form changes is changed in what is kept, and nothing else of it', () => {
  const { view, actions } = openPage('interview');
  view.type('Company', 'Larch');
  const [, change] = actions.changeInterview.mock.calls[0] ?? [];
  const kept = { ...record, interview: { ...record.interview, role: 'changed elsewhere' } };
  expect(change?.(kept)).toEqual({ interview: { ...kept.interview, company: 'Larch' } });
});
