import { expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../../src/ui/composer/card.tsx';
import { diagnostic } from '../sample.ts';
import { textOf, View } from '../view.tsx';

function callbacks() {
  return { onApply: vi.fn(), onIgnore: vi.fn(), onUndoIgnore: vi.fn(), onClose: vi.fn() };
}

function card(part: Partial<CardProps> = {}) {
  const given: CardProps = {
    diagnostic: diagnostic(),
    ignored: null,
    takeFocus: false,
    ...callbacks(),
    ...part,
  };
  return { view: new View(<Card {...given} />), given };
}

test('the card says what it is about and why', () => {
  const { view } = card();
  expect(textOf(view.get('dialog', 'Apologies'))).toContain('You have already said sorry; once is enough.');
  expect(textOf(view.root)).toContain('Worth changing');
});

test('each suggestion is a button that shows its wording and hands it on', () => {
  const { view, given } = card();
  view.press('Thank you for your time on [day].');
  expect(given.onApply).toHaveBeenCalledWith(given.diagnostic.suggestions[1]);
});

test('a gap in a wording stands out', () => {
  const { view } = card();
  expect([...view.root.querySelectorAll('mark')].map(textOf)).toEqual(['[day]']);
});

test('dropping a sentence is called that, and shows which', () => {
  const { view, given } = card();
  view.press('Remove this sentence I am so sorry about Tuesday.');
  expect(given.onApply).toHaveBeenCalledWith(given.diagnostic.suggestions[0]);
});

test('dropping less than a sentence is not called a sentence', () => {
  const part = { from: 0, to: 14, excerpt: 'Sorry again, b', replacement: '' };
  const { view } = card({ diagnostic: diagnostic({ suggestions: [part] }) });
  expect(view.has('button', /^Remove these words/u)).toBe(true);
});

test('without a suggestion no empty list is shown', () => {
  const { view } = card({ diagnostic: diagnostic({ suggestions: [] }) });
  expect(view.all('list')).toEqual([]);
});

test.each([
  ['Ignore this time', 'this-time'],
  ['Ignore this rule from now on', 'rule'],
  ['Ignore everything in this email', 'email'],
])('"%s" is a choice of its own', (name, scope) => {
  const { view, given } = card();
  view.press(name);
  expect(given.onIgnore).toHaveBeenCalledWith(scope);
});

test('what was ignored can be undone in the same card', () => {
  const { view, given } = card({ ignored: 'rule' });
  expect(view.get('status', 'This rule is off from now on.')).toBeTruthy();
  expect(view.has('button', 'Ignore this time')).toBe(false);
  view.press('Undo');
  expect(given.onUndoIgnore).toHaveBeenCalledOnce();
});

test('that something was ignored is said by a region that stood there before', () => {
  const { view, given } = card();
  const region = view.get('status', '');
  view.show(<Card {...given} ignored="email" />);
  expect(view.get('status', 'Nothing more is marked in this email.')).toBe(region);
});

test('an Escape in the midst of a composition does not close the card', () => {
  const { view, given } = card({ takeFocus: true });
  expect(view.key('Escape', { isComposing: true })).toBe(true);
  expect(given.onClose).not.toHaveBeenCalled();
});

test('a card that opens on hover leaves the focus where it is', () => {
  const draft = document.createElement('textarea');
  document.body.append(draft);
  draft.focus();
  card({ takeFocus: false });
  expect(document.activeElement).toBe(draft);
  draft.remove();
});

test('a card that is asked for takes the focus, and keeps it where it stands inside', () => {
  const { view, given } = card({ takeFocus: true });
  expect(view.focused).toBe('Apologies');
  view.get('button', 'Ignore this time').focus();
  view.show(<Card {...given} diagnostic={diagnostic({ from: 12 })} />);
  expect(view.focused).toBe('Ignore this time');
});

test('ignoring by keyboard leads to the undo button, and undoing back to the card', () => {
  const { view, given } = card({ takeFocus: true });
  view.get('button', 'Ignore this time').focus();
  view.press('Ignore this time');
  view.show(<Card {...given} ignored="this-time" />);
  expect(view.focused).toBe('Undo');
  view.press('Undo');
  view.show(<Card {...given} ignored={null} />);
  expect(view.focused).toBe('Apologies');
});

test('ignoring with the focus elsewhere does not take it', () => {
  const { view, given } = card();
  view.press('Ignore this time');
  view.show(<Card {...given} ignored="this-time" />);
  expect(view.focused).toBe('');
});

test('Esc closes the card and goes no further', () => {
  const { view, given } = card({ takeFocus: true });
  const beyond = vi.fn();
  view.root.addEventListener('keydown', beyond);
  expect(view.key('Escape')).toBe(false);
  expect(given.onClose).toHaveBeenCalledOnce();
  expect(beyond).not.toHaveBeenCalled();
});

test('the arrows go round the buttons, and Tab stays inside', () => {
  const { view } = card({ takeFocus: true });
  view.key('ArrowDown');
  expect(view.focused).toBe('Close');
  view.key('ArrowUp');
  expect(view.focused).toBe('Ignore everything in this email');
  expect(view.key('Tab')).toBe(false);
  expect(view.focused).toBe('Close');
  expect(view.key('Tab', { shiftKey: true })).toBe(false);
  expect(view.focused).toBe('Ignore everything in this email');
});

test('Tab in the middle of the card is the browser’s own', () => {
  const { view } = card({ takeFocus: true });
  view.get('button', 'Ignore this time').focus();
  expect(view.key('Tab')).toBe(true);
});
