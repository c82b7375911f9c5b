import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { emptyInterview, FIELD_LIMIT, type Interview } from '../../../src/core/interview/interview.ts';
import { InterviewForm } from '../../../src/ui/popup/interview-form.tsx';
import { nameOf, textOf, View } from '../view.tsx';

const interview: Interview = { ...emptyInterview, company: 'Larch', role: 'Designer' };

/** The form over an interview that is kept at once. */
function form(kept: Interview = interview) {
  let now = kept;
  const onEdit = vi.fn((edit: (kept: Interview) => Interview) => keep(edit(now)));
  const show = () => <InterviewForm interview={now} problem={null} onEdit={onEdit} />;
  const view = new View(show());
  function keep(next: Interview): void {
    now = next;
    view.show(show());
  }
  return { view, onEdit, keep, kept: () => now, lastEdit: () => onEdit.mock.lastCall?.[0] };
}

const value = (view: View, name: string) => (view.get('textbox', name) as HTMLInputElement).value;
const leave = (view: View, name: string) =>
  act(() => {
    view.get('textbox', name).dispatchEvent(new FocusEvent('blur'));
  });

test('what is typed is set in what is kept, whatever another page wrote there', () => {
  const { view, lastEdit } = form();
  view.type('Your name', 'Sam');
  const elsewhere = { ...interview, role: 'Lead designer', signOff: 'Warmly,' };
  expect(lastEdit()?.(elsewhere)).toEqual({ ...elsewhere, ownName: 'Sam' });
});

test('each part of the recruiter is set by itself', () => {
  const { view, lastEdit } = form();
  view.type('Recruiter’s name', 'Robin Ames');
  const recruiter = { kind: 'agency', name: '', address: 'robin@ames.example' } as const;
  expect(lastEdit()?.({ ...interview, recruiter }).recruiter).toEqual({ ...recruiter, name: 'Robin Ames' });
});

test('an interviewer whom another page added stays', () => {
  const { view, lastEdit } = form({ ...interview, interviewers: [{ name: 'Kim', address: '' }] });
  view.type('Interviewer 1: name', 'Kim Lund');
  const interviewers = [
    { name: 'Kim', address: '' },
    { name: 'Bo', address: '' },
  ];
  expect(lastEdit()?.({ ...interview, interviewers }).interviewers.map(({ name }) => name)).toEqual([
    'Kim Lund',
    'Bo',
  ]);
});

test('a change made in another page shows here', () => {
  const { view, keep } = form();
  view.type('Company', 'Elm');
  keep({ ...interview, company: 'Elm' });
  keep({ ...interview, company: 'Birch' });
  expect(value(view, 'Company')).toBe('Birch');
});

test('a half-typed address is not kept, and not remarked on before the field is left', () => {
  const { view, onEdit, kept } = form();
  view.type('Recruiter’s email', 'robin@');
  expect(onEdit).not.toHaveBeenCalled();
  expect(view.all('alert')).toEqual([]);
  leave(view, 'Recruiter’s email');
  expect(textOf(view.all('alert')[0] ?? null)).toBe(
    'Recruiter’s email: this doesn’t look like an email address yet.',
  );
  expect(view.get('textbox', 'Recruiter’s email').getAttribute('aria-invalid')).toBe('true');
  view.type('Recruiter’s email', 'robin@ames.example');
  expect(view.all('alert')).toEqual([]);
  expect(kept()).toEqual({
    ...interview,
    recruiter: { kind: 'unknown', name: '', address: 'robin@ames.example' },
  });
});

test('a bad field does not hold back the good ones', () => {
  const { view, kept } = form();
  view.type('Recruiter’s email', 'robin');
  view.type('Your name', 'Sam');
  expect(kept()).toEqual({ ...interview, ownName: 'Sam' });
  expect(value(view, 'Recruiter’s email')).toBe('robin');
});

test('a text too long to keep is said to be, by its field’s name', () => {
  const { view, onEdit } = form();
  view.type('Role', 'x'.repeat(FIELD_LIMIT + 1));
  leave(view, 'Role');
  expect(onEdit).not.toHaveBeenCalled();
  expect(textOf(view.all('alert')[0] ?? null)).toBe('Role: please keep it under 300 characters.');
});

test('without a recruiter nobody is asked for the recruiter’s name', () => {
  const { view, kept } = form();
  const kind = view.get('combobox', 'Recruiter') as HTMLSelectElement;
  act(() => {
    kind.value = 'none';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(kept().recruiter.kind).toBe('none');
  expect(view.has('textbox', 'Recruiter’s name')).toBe(false);
});

test('interviewers come and go, each with their own fields', () => {
  const { view, kept } = form();
  view.press('Add an interviewer');
  expect(view.focused).toBe('Interviewer 1: name');
  view.type('Interviewer 1: name', 'Kim');
  view.press('Add an interviewer');
  view.type('Interviewer 2: email', 'not yet');
  expect(kept().interviewers).toEqual([
    { name: 'Kim', address: '' },
    { name: '', address: '' },
  ]);
  view.press('Remove interviewer 1');
  expect(kept().interviewers).toEqual([{ name: '', address: '' }]);
  expect(value(view, 'Interviewer 1: email')).toBe('not yet');
  expect(view.focused).toBe('Add an interviewer');
});

test('why a change could not be kept is told', () => {
  const problem = { key: 'store_full' } as const;
  const view = new View(<InterviewForm interview={interview} problem={problem} onEdit={() => undefined} />);
  expect(textOf(view.all('alert')[0] ?? null)).toMatch(/^There is no room left/u);
});

test('the browser may fill in the person’s own name, and remembers nothing else', () => {
  const { view } = form();
  const told = view.all('textbox').map((field) => [nameOf(field), field.getAttribute('autocomplete')]);
  expect(told.filter(([, purpose]) => purpose !== 'off')).toEqual([['Your name', 'name']]);
});
