import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { emptyNotebook } from '../../../src/core/notebook/notebook.ts';
import { setTranslator } from '../../../src/ui/text.ts';
import { english, textOf } from '../view.tsx';
import { openPage, record } from './open-page.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  setTranslator(english);
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
      call: {
        ...emptyNotebook.call,
        learned: 'that my answers were terrible and I am a failure',
      },
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

test('the letter has the person’s answers in it, and the reader reads both', async () => {
  const { view, settle } = openPage('write');
  view.type('What interests you most in the role?', 'the kitchen garden');
  await settle();
  expect(textOf(view.get('button', 'I sent it').closest('.sheet-wrap'))).toContain('the kitchen garden');
});

test.each([
  ['call', /The sentences are English/u, '.sheet dd'],
  ['write', /The letters here are English/u, '.sheet .paragraph'],
] as const)(
  'who reads another language is told in “%s” what is English there, and nobody else is',
  (section, told, parts) => {
    expect(textOf(openPage(section).view.root)).not.toMatch(told);
    setTranslator((key, args) => (key === 'language_tag' ? 'it' : english(key, args)));
    const { view } = openPage(section);
    expect(textOf(view.root)).toMatch(told);
    const spoken = [...view.root.querySelectorAll(parts)].map((part) => part.getAttribute('lang'));
    expect(new Set(spoken)).toEqual(new Set(['en']));
  },
);
