import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Notice } from '../../../src/ui/composer/notice.tsx';
import { textOf, View } from '../view.tsx';

test('text that the composer did not take is said to be on the clipboard', () => {
  const view = new View(<Notice content={{ kind: 'copied-instead' }} onClose={() => undefined} />);
  expect(view.has('status', /it is on your clipboard/u)).toBe(true);
});

test('text that not even the clipboard took can be copied by hand', () => {
  const view = new View(
    <Notice content={{ kind: 'by-hand', text: 'Dear Robin,\nthank you.' }} onClose={() => undefined} />,
  );
  expect((view.get('textbox', 'The text to copy') as HTMLTextAreaElement).value).toBe(
    'Dear Robin,\nthank you.',
  );
});

test('text to be copied by hand has the focus, all of it selected', () => {
  const view = new View(
    <Notice content={{ kind: 'by-hand', text: 'Dear Robin' }} onClose={() => undefined} />,
  );
  expect(view.focused).toBe('The text to copy');
  const { selectionStart, selectionEnd } = view.get('textbox', 'The text to copy') as HTMLTextAreaElement;
  expect([selectionStart, selectionEnd]).toEqual([0, 10]);
});

test('a panel that could not be loaded is said to be worth another try', () => {
  const view = new View(<Notice content={{ kind: 'no-panel' }} onClose={() => undefined} />);
  expect(view.has('status', /once more/u)).toBe(true);
});

test('a choice that was not kept is said to hold for this email', () => {
  const view = new View(<Notice content={{ kind: 'not-kept' }} onClose={() => undefined} />);
  expect(view.has('status', /did not keep this choice: it holds for this email only/u)).toBe(true);
});

test('any other notice leaves the focus where it is', () => {
  const view = new View(<Notice content={{ kind: 'moved' }} onClose={() => undefined} />);
  expect(view.focused).toBe('');
});

test('its words come into a region that already stands, for a screen reader to hear', () => {
  const root = document.createElement('div');
  const first: string[] = [];
  act(() => {
    render(<Notice content={{ kind: 'moved' }} onClose={() => undefined} />, root);
    first.push(textOf(root.querySelector('[role="status"]')));
  });
  const region = root.querySelector('[role="status"]');
  expect(first).toEqual(['']);
  expect(textOf(region)).toMatch(/nothing was touched/u);
  act(() => render(<Notice content={{ kind: 'copied' }} onClose={() => undefined} />, root));
  expect(root.querySelector('[role="status"]')).toBe(region);
  expect(textOf(region)).toMatch(/^Copied/u);
  render(null, root);
});

test('a notice closes by its button and by Esc', () => {
  const onClose = vi.fn();
  const view = new View(<Notice content={{ kind: 'moved' }} onClose={onClose} />);
  view.press('Close');
  view.get('button', 'Close').focus();
  view.key('Escape');
  expect(onClose).toHaveBeenCalledTimes(2);
});
