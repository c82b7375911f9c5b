import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { textOf } from '../view.tsx';
import { NOON, openPage, record } from './open-page.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

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
