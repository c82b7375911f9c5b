import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { emptyIndex } from '../../../src/core/interview/interview-index.ts';
import { emptyNotebook } from '../../../src/core/notebook/notebook.ts';
import { textOf } from '../view.tsx';
import { openPage, record } from './open-page.tsx';

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

test('what concerns all interviews stays as it is when another is opened', () => {
  const { view, show, actions } = openPage('data');
  view.press('Remove everything…');
  show({ open: null });
  view.press('Yes, remove everything');
  expect(actions.removeEverything).toHaveBeenCalledOnce();
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

test('what the interview form changes is changed in what is kept, and nothing else of it', () => {
  const { view, actions } = openPage('interview');
  view.type('Company', 'Larch');
  const [, change] = actions.changeInterview.mock.calls[0] ?? [];
  const kept = { ...record, interview: { ...record.interview, role: 'changed elsewhere' } };
  expect(change?.(kept)).toEqual({ interview: { ...kept.interview, company: 'Larch' } });
});
