import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { Template } from '../../../src/core/templates/template.ts';
import { PICKER_START, Picker, type PickerProps, type PickerState } from '../../../src/ui/picker/picker.tsx';
import { setTranslator } from '../../../src/ui/text.ts';
import { PATIENCE } from '../../support/patience.ts';
import { english, textOf, View } from '../view.tsx';

const TEMPLATES: readonly Template[] = [
  {
    id: 'thanks',
    title: 'Thank you',
    when: 'Within a day.',
    audience: 'recruiter',
    subject: 'Thank you, {{recruiter_name}}',
    body: 'Hello {{recruiter_name}},\n\nI valued {{valued}}.\n\n{{own_name}}',
  },
  {
    id: 'nudge',
    title: 'Asking for news',
    when: 'After a week.',
    audience: 'recruiter',
    subject: 'Any news?',
    body: 'Hello {{recruiter_name}},\n\nis there any news?\n\n{{own_name}}',
  },
  {
    id: 'answer',
    title: 'A missed answer',
    when: 'When one mattered.',
    audience: 'company',
    subject: 'An answer',
    body: '{{answer}}',
  },
];

function picker(part: Partial<PickerProps> = {}) {
  const insert = vi.fn();
  const copy = vi.fn();
  const given: PickerProps = {
    templates: TEMPLATES,
    prefilled: new Map([['recruiter_name', 'Robin Ames']]),
    actions: [
      { id: 'insert', label: 'Insert', run: insert },
      { id: 'copy', label: 'Copy', run: copy },
    ],
    takeFocus: true,
    ...part,
  };
  return { view: new View(<Picker {...given} />), given, insert, copy };
}

const options = (view: View) =>
  view.all('option').map((option) => option.querySelector('strong')?.textContent);
const current = (view: View) =>
  view.all('option').find((option) => option.getAttribute('aria-selected') === 'true')?.id;

test('typing searches, and the search says how much it found', () => {
  const { view } = picker();
  expect(options(view)).toEqual(['Thank you', 'Asking for news', 'A missed answer']);
  view.type('Search templates', 'news', 'combobox');
  expect(options(view)).toEqual(['Asking for news']);
  expect(view.has('status', '1 template')).toBe(true);
});

test('a template’s words stay words, whoever wrote them', () => {
  const markup = '<img src=x onerror="alert(1)"><b>bold</b>';
  const hostile: Template = {
    id: 'hostile',
    audience: 'recruiter',
    title: markup,
    when: markup,
    subject: markup,
    body: markup,
  };
  expect(options(picker({ templates: [hostile] }).view)).toEqual([markup]);
  const { view } = picker({ templates: [hostile], start: { ...PICKER_START, chosen: 'hostile' } });
  expect(view.root.querySelector('img, b')).toBeNull();
  expect(view.root.textContent).toContain(markup);
});

test('when nothing is found it says so and offers words to try', () => {
  const { view } = picker();
  view.type('Search templates', 'xyzzy', 'combobox');
  expect(view.has('status', /^No template matches/u)).toBe(true);
  expect(view.all('listbox')).toEqual([]);
});

test('the arrows move through the list, round and round, while the focus stays in the search', () => {
  const { view } = picker();
  const search = view.get('combobox', 'Search templates');
  expect(search.getAttribute('aria-activedescendant')).toBe(current(view));
  expect(current(view)).toMatch(/thanks$/u);
  view.key('ArrowDown');
  expect(current(view)).toMatch(/nudge$/u);
  view.key('ArrowUp');
  view.key('ArrowUp');
  expect(current(view)).toMatch(/answer$/u);
  expect(search.getAttribute('aria-activedescendant')).toBe(current(view));
  expect(view.focused).toBe('Search templates');
});

test('Enter while composing a character chooses nothing', () => {
  const { view } = picker();
  view.key('Enter', { isComposing: true });
  expect(view.has('combobox', 'Search templates')).toBe(true);
});

test('from search to insertion by keyboard alone', () => {
  const { view, insert } = picker();
  view.type('Search templates', 'thank', 'combobox');
  view.key('Enter');
  expect(view.focused).toBe('What you valued');
  view.type('What you valued', 'the open talk');
  view.type('Your name', 'Sam');
  view.key('Enter', { ctrlKey: true });
  expect(insert).toHaveBeenCalledExactlyOnceWith({
    subject: 'Thank you, Robin Ames',
    body: 'Hello Robin Ames,\n\nI valued the open talk.\n\nSam',
  });
});

test('the Mac’s own chord inserts too, a bare Enter does not', () => {
  const { view, insert } = picker();
  view.key('Enter');
  view.key('Enter');
  expect(insert).not.toHaveBeenCalled();
  view.key('Enter', { metaKey: true });
  expect(insert).toHaveBeenCalledOnce();
});

test('every gap is a labelled field, filled in as far as the interview is known', () => {
  const { view } = picker();
  view.press(/^Thank you/u, 'option');
  const fields = view.all('textbox') as HTMLInputElement[];
  expect(fields.map(({ value }) => value)).toEqual(['', 'Robin Ames', '']);
  expect((view.get('textbox', "Recruiter's name") as HTMLInputElement).value).toBe('Robin Ames');
});

test('the preview follows what is typed, and what is empty stays a visible gap', () => {
  const { view } = picker();
  view.press(/^Thank you/u, 'option');
  const preview = () => textOf(view.get('region', 'Preview'));
  expect(preview()).toContain('I valued [what you valued].');
  expect(textOf(view.root)).toContain('2 gaps are still empty');
  view.type('What you valued', 'the open talk');
  expect(preview()).toContain('I valued the open talk.');
  expect(textOf(view.root)).toContain('1 gap is still empty');
});

test('Esc goes back a step at a time, and leaves the last one to its host', () => {
  const { view } = picker();
  view.type('Search templates', 'thank', 'combobox');
  view.key('Enter');
  expect(view.key('Escape')).toBe(false);
  expect(view.focused).toBe('Search templates');
  expect((view.get('combobox', 'Search templates') as HTMLInputElement).value).toBe('thank');
  expect(view.key('Escape')).toBe(false);
  expect(options(view)).toHaveLength(3);
  expect(view.key('Escape')).toBe(true);
});

test('what was typed stays when another template is looked at', () => {
  const { view } = picker();
  view.press(/^Thank you/u, 'option');
  view.type('Your name', 'Sam');
  view.press('All templates');
  view.press(/^Asking for news/u, 'option');
  expect((view.get('textbox', 'Your name') as HTMLInputElement).value).toBe('Sam');
});

test('new data about the interview reaches the form, and what was typed wins', () => {
  const { view, given } = picker();
  view.press(/^Thank you/u, 'option');
  view.type('Your name', 'Sam');
  const prefilled = new Map([
    ['recruiter_name', 'Ash'],
    ['own_name', 'Samuel'],
  ] as const);
  view.show(<Picker {...given} prefilled={prefilled} />);
  expect((view.get('textbox', "Recruiter's name") as HTMLInputElement).value).toBe('Ash');
  expect((view.get('textbox', 'Your name') as HTMLInputElement).value).toBe('Sam');
});

test('the picker takes up again where it was left', () => {
  const states: PickerState[] = [];
  const first = picker({ onState: (state) => states.push(state) });
  first.view.type('Search templates', 'news', 'combobox');
  first.view.key('Enter');
  first.view.type('Your name', 'Sam');
  first.view.close();
  const left = states.at(-1);
  if (left === undefined) throw new Error('The picker told nothing');
  const { view } = picker({ start: left });
  expect(view.has('region', 'Asking for news')).toBe(true);
  expect((view.get('textbox', 'Your name') as HTMLInputElement).value).toBe('Sam');
});

test('known facts are folded away until one is missing', () => {
  const known = new Map([
    ['recruiter_name', 'Robin Ames'],
    ['own_name', 'Sam'],
  ] as const);
  const fold = (view: View) => view.root.querySelector('details')?.open;
  const all = picker({ prefilled: known }).view;
  all.press(/^Thank you/u, 'option');
  expect(fold(all)).toBe(false);
  const some = picker().view;
  some.press(/^Thank you/u, 'option');
  expect(fold(some)).toBe(true);
  some.type('Your name', 'Sam');
  expect(fold(some)).toBe(true);
});

test('with nothing left to fill the focus goes to what is to be done', () => {
  const known = new Map([
    ['recruiter_name', 'Robin Ames'],
    ['own_name', 'Sam'],
  ] as const);
  const { view } = picker({ prefilled: known });
  view.key('ArrowDown');
  view.key('Enter');
  expect(view.focused).toBe('Insert');
});

test('an action that cannot be done now says why and does nothing', () => {
  const run = vi.fn();
  const { view } = picker({
    actions: [{ id: 'draft', label: 'New draft', unavailable: 'The address is missing.', run }],
  });
  view.key('Enter');
  view.press('New draft');
  view.get('textbox', 'Your name').focus();
  view.key('Enter', { ctrlKey: true });
  expect(run).not.toHaveBeenCalled();
  const why = view.get('button', 'New draft').getAttribute('aria-describedby') ?? '';
  expect(textOf(document.getElementById(why))).toBe('The address is missing.');
});

const ANSWERS = { valued: '', interest: 'the harbour', addition: '' };

function withMe(write = vi.fn(async () => ({ subject: 'Mine', body: 'In my words.' }))) {
  const look = (answer: string) =>
    answer.includes('sorry') ? [{ key: 'diagnostic_apology_again' as const }] : [];
  return { ...picker({ withMe: { answers: ANSWERS, write, look } }), write };
}

test('"Write it with me" asks three questions in place of the gaps that they fill', async () => {
  const { view, write, insert } = withMe();
  view.press(/^Thank you/u, 'option');
  expect(view.has('textbox', 'What you valued')).toBe(true);
  view.press('Write it with me');
  expect(view.has('textbox', 'What you valued')).toBe(false);
  view.type('What did you value?', 'your time', 'textbox');
  await vi.waitFor(() => expect(textOf(view.root)).toContain('In my words.'), PATIENCE);
  expect(write).toHaveBeenLastCalledWith(TEMPLATES[0], new Map([['recruiter_name', 'Robin Ames']]), {
    valued: 'your time',
    interest: 'the harbour',
    addition: '',
  });
  view.press(/^Insert/u);
  await vi.waitFor(
    () => expect(insert).toHaveBeenCalledWith({ subject: 'Mine', body: 'In my words.' }),
    PATIENCE,
  );
});

test('what the reader says of an answer stands under it', () => {
  const { view } = withMe();
  view.press(/^Thank you/u, 'option');
  view.press('Write it with me');
  view.type('What interests you most in the role?', 'I am so sorry', 'textbox');
  expect(textOf(view.root)).toContain('Worth a look:');
});

test('a letter is never lost when nobody answers: the template goes in as it is', async () => {
  const { view, insert } = withMe(vi.fn(() => Promise.reject(new Error('no answer'))));
  view.press(/^Thank you/u, 'option');
  view.press('Write it with me');
  view.press(/^Insert/u);
  const filled = expect.objectContaining({ subject: 'Thank you, Robin Ames' });
  await vi.waitFor(() => expect(insert).toHaveBeenCalledWith(filled), PATIENCE);
});

test('in a reply the subject is left alone, and that is said', () => {
  const { view } = picker({ keepsSubject: true });
  view.press(/^Thank you/u, 'option');
  expect(textOf(view.root)).toContain('Your reply keeps its subject.');
  expect(textOf(view.root)).not.toContain('Thank you, Robin Ames');
});

const ITALIAN: Template = {
  id: 'it-thanks',
  title: 'Ringraziamento',
  when: 'Entro un giorno.',
  audience: 'recruiter',
  subject: 'Grazie',
  body: 'Gentile {{recruiter_name}},\n\n{{valued}}, {{date}}',
  language: 'it',
  other: {
    gaps: {
      recruiter_name: { gap: 'nome', example: 'Andrea Conti' },
      valued: { gap: 'che cosa ti è piaciuto', example: 'il gruppo' },
      date: { gap: 'data', example: '3 novembre 2026' },
    },
    known: { recruiter_name: 'Priya Shah', date: '23 novembre 2026' },
  },
};
const IN_TWO = [...TEMPLATES.slice(0, 2).map((each) => ({ ...each, language: 'en' as const })), ITALIAN];
const OWN = { ...TEMPLATES[2], id: 'mine', title: 'Mine' } as Template;

test('templates of the language that our words are in are offered, and another language’s when it is chosen', () => {
  const { view } = picker({ templates: [OWN, ...IN_TWO] });
  expect(options(view)).toEqual(['Mine', 'Thank you', 'Asking for news']);
  expect(textOf(view.root)).not.toContain('native speaker');
  const select = view.root.querySelector('select');
  act(() => {
    if (select !== null) select.value = 'it';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(options(view)).toEqual(['Mine', 'Ringraziamento']);
  expect(textOf(view.root)).toContain('Not yet read by a native speaker.');
  expect(view.all('option').at(-1)?.lang).toBe('it');
});

test('somebody whose browser speaks Italian is offered the Italian ones first, and can choose English', () => {
  setTranslator((key, args) => (key === 'language_tag' ? 'it' : english(key, args)));
  try {
    const { view } = picker({ templates: IN_TWO });
    expect(options(view)).toEqual(['Ringraziamento']);
    expect(view.root.querySelector('select')?.value).toBe('it');
    expect([...view.root.querySelectorAll('select option')].map(textOf)).toEqual(['English', 'Italiano']);
  } finally {
    setTranslator(english);
  }
});

test('a letter in another language is filled, marked up and proposed in that language, and says that nobody signed it', () => {
  const { view } = picker({
    templates: IN_TWO,
    prefilled: new Map([['date', '23 November 2026']]),
    start: { ...PICKER_START, language: 'it', chosen: 'it-thanks' },
    withMe: { answers: { valued: '', interest: '', addition: '' }, write: vi.fn(), look: () => [] },
  });
  const body = view.root.querySelector<HTMLElement>('.preview-body');
  expect(textOf(body)).toBe('Gentile Priya Shah, [che cosa ti è piaciuto], 23 novembre 2026');
  expect(body?.querySelector<HTMLElement>('[lang]')?.lang).toBe('it');
  expect(view.root.querySelector<HTMLInputElement>('.gaps input')?.placeholder).toBe('e.g. il gruppo');
  expect(textOf(view.root)).toContain('Not yet read by a native speaker.');
  expect(view.has('button', 'Write it with me')).toBe(false);
});
