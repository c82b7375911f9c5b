import { expect, test, vi } from 'vitest';
import { Notice } from '../../../src/ui/composer/notice.tsx';
import { View } from '../view.tsx';

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

test('a notice closes by its button and by Esc', () => {
  const onClose = vi.fn();
  const view = new View(<Notice content={{ kind: 'moved' }} onClose={onClose} />);
  view.press('Close');
  view.get('button', 'Close').focus();
  view.key('Escape');
  expect(onClose).toHaveBeenCalledTimes(2);
});
