import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { textOf } from '../view.tsx';
import { openPage } from './open-page.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

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
