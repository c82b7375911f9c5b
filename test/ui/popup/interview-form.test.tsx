import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { emptyInterview, FIELD_LIMIT, type Interview } from '../../../src/core/interview/interview.ts';
import { InterviewForm } from '../../../src/ui/popup/interview-form.tsx';
import { textOf, View } from '../view.tsx';

const interview: Interview = { ...emptyInterview, company: 'Larch', role: 'Designer' };

function form(kept: Interview = interview) {
  const onSave = vi.fn<(saved: Interview) => void>();
  const show = (next: Interview) => <InterviewForm interview={next} notSaved={false} onSave={onSave} />;
  const view = new View(show(kept));
  return { view, onSave, keep: (next: Interview) => view.show(show(next)) };
}

const value = (view: View, name: string) => (view.get('textbox', name) as HTMLInputElement).value;
const leave = (view: View, name: string) =>
  act(() => {
    view.get('textbox', name).dispatchEvent(new FocusEvent('blur'));
  });

test('what is typed is saved at once, with the rest as it was', () => {
  const { view, onSave } = form();
  view.type('Your name', 'Sam');
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ ...interview, ownName: 'Sam' });
});

test('typing on before storage has answered loses nothing', () => {
  const { view, onSave, keep } = form();
  view.type('Company', 'Larch &');
  view.type('Company', 'Larch & Sons');
  keep({ ...interview, company: 'Larch &' });
  expect(value(view, 'Company')).toBe('Larch & Sons');
  keep({ ...interview, company: 'Larch & Sons' });
  view.type('Role', 'Lead designer');
  expect(onSave).toHaveBeenLastCalledWith({ ...interview, company: 'Larch & Sons', role: 'Lead designer' });
});

test('a change made in another page shows here', () => {
  const { view, keep } = form();
  view.type('Company', 'Elm');
  keep({ ...interview, company: 'Elm' });
  keep({ ...interview, company: 'Birch' });
  expect(value(view, 'Company')).toBe('Birch');
});

test('a half-typed address is not kept, and not remarked on before the field is left', () => {
  const { view, onSave } = form();
  view.type('Recruiter’s email', 'robin@');
  expect(onSave).not.toHaveBeenCalled();
  expect(view.all('alert')).toEqual([]);
  leave(view, 'Recruiter’s email');
  expect(textOf(view.all('alert')[0] ?? null)).toBe(
    'Recruiter’s email: this doesn’t look like an email address yet.',
  );
  expect(view.get('textbox', 'Recruiter’s email').getAttribute('aria-invalid')).toBe('true');
  view.type('Recruiter’s email', 'robin@ames.example');
  expect(view.all('alert')).toEqual([]);
  expect(onSave).toHaveBeenLastCalledWith({
    ...interview,
    recruiter: { kind: 'unknown', name: '', address: 'robin@ames.example' },
  });
});

test('a bad field does not hold back the good ones', () => {
  const { view, onSave } = form();
  view.type('Recruiter’s email', 'robin');
  view.type('Your name', 'Sam');
  expect(onSave).toHaveBeenLastCalledWith({ ...interview, ownName: 'Sam' });
  expect(value(view, 'Recruiter’s email')).toBe('robin');
});

test('a text too long to keep is said to be, by its field’s name', () => {
  const { view, onSave } = form();
  view.type('Role', 'x'.repeat(FIELD_LIMIT + 1));
  leave(view, 'Role');
  expect(onSave).not.toHaveBeenCalled();
  expect(textOf(view.all('alert')[0] ?? null)).toBe('Role: please keep it under 300 characters.');
});

test('without a recruiter nobody is asked for the recruiter’s name', () => {
  const { view, onSave, keep } = form();
  const kind = view.get('combobox', 'Recruiter') as HTMLSelectElement;
  act(() => {
    kind.value = 'none';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const saved = onSave.mock.lastCall?.[0] ?? interview;
  expect(saved.recruiter.kind).toBe('none');
  keep(saved);
  expect(view.has('textbox', 'Recruiter’s name')).toBe(false);
});

test('interviewers come and go, each with their own fields', () => {
  const { view, onSave } = form();
  view.press('Add an interviewer');
  expect(view.focused).toBe('Interviewer 1: name');
  view.type('Interviewer 1: name', 'Kim');
  view.press('Add an interviewer');
  view.type('Interviewer 2: email', 'not yet');
  expect(onSave.mock.lastCall?.[0].interviewers).toEqual([
    { name: 'Kim', address: '' },
    { name: '', address: '' },
  ]);
  view.press('Remove interviewer 1');
  expect(onSave.mock.lastCall?.[0].interviewers).toEqual([{ name: '', address: '' }]);
  expect(value(view, 'Interviewer 1: email')).toBe('not yet');
  expect(view.focused).toBe('Add an interviewer');
});

test('a change that could not be kept is told', () => {
  const view = new View(<InterviewForm interview={interview} notSaved={true} onSave={() => undefined} />);
  expect(textOf(view.all('alert')[0] ?? null)).toMatch(/^This could not be saved/u);
});
