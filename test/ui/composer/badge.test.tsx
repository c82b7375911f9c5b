import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Badge, type BadgeProps } from '../../../src/ui/composer/badge.tsx';
import { SETTLED_AFTER } from '../../../src/ui/composer/live-count.tsx';
import { diagnostic, hint, read } from '../sample.ts';
import { nameOf, textOf, View } from '../view.tsx';

function badge(part: Partial<BadgeProps>) {
  const view = new View(<Badge reading={read()} open={false} onToggle={() => undefined} {...part} />);
  const [button] = view.all('button');
  if (button === undefined) throw new Error('The badge is no button');
  return { view, button, face: button.querySelector('.badge-face')?.textContent ?? '' };
}

test('the badge says in words how much there is to look at, and the balance', () => {
  const { button, face } = badge({
    reading: read({
      diagnostics: [diagnostic(), diagnostic({ severity: 'note', from: 60 }), hint],
      glance: { weight: 0.34, strength: 0.12 },
    }),
  });
  expect(nameOf(button)).toBe(
    'Afterword: 2 things to look at. 34% apology and mistakes, 12% interest and thanks.',
  );
  expect(face).toBe('2');
});

test('what is missing is not counted on the badge', () => {
  const { button } = badge({ reading: read({ diagnostics: [hint] }) });
  expect(nameOf(button)).toMatch(/nothing to look at/u);
});

test('a badge that is off, or still reading, claims nothing about the draft', () => {
  expect(nameOf(badge({ reading: { kind: 'off' } }).button)).toBe('Afterword is off for this email');
  expect(nameOf(badge({ reading: { kind: 'reading' } }).button)).toBe('Afterword is reading your draft');
});

test('who gets a draft is not called fine where nobody knows', () => {
  const { button, face } = badge({ unsure: true });
  expect(nameOf(button)).toMatch(/who it goes to is not known/u);
  expect(face).toBe('?');
  expect(button.querySelector('.badge-face .icon')).toBeNull();
  const found = badge({ unsure: true, reading: read({ diagnostics: [diagnostic()] }) });
  expect(found.face).toBe('1');
});

test.each([
  ['an empty draft', { words: 0 }],
  ['a draft in another language', { language: 'de' }],
  ['a draft that needs a kind line', { diagnostics: [{ ...hint, rule: 'take-care' as const }] }],
])('%s is not called fine', (_, part) => {
  expect(nameOf(badge({ reading: read(part) }).button)).not.toMatch(/nothing to look at|%/u);
});

test('more than two digits are not squeezed into the ring', () => {
  const many = Array.from({ length: 120 }, (_, from) => diagnostic({ from }));
  const { button, face } = badge({ reading: read({ diagnostics: many }) });
  expect(face).toBe('99');
  expect(nameOf(button)).toMatch(/120 things/u);
});

test('the arcs of the ring are the shares of the draft', () => {
  const { button } = badge({ reading: read({ glance: { weight: 0.25, strength: 0.1 } }) });
  expect(button.querySelector('.ring-weight')?.getAttribute('stroke-dasharray')).toBe('25 100');
  expect(button.querySelector('.ring-strength')?.getAttribute('stroke-dasharray')).toBe('10 100');
});

test('pressing the badge toggles the panel, and it tells whether the panel is open', () => {
  const onToggle = vi.fn();
  const { view, button } = badge({ onToggle, open: true });
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(textOf(button)).toBe('');
  view.press(/Afterword/u);
  expect(onToggle).toHaveBeenCalledOnce();
});

test.each([
  [
    'what the badge shows is said after a pause, by name and without shares',
    false,
    'Afterword: 2 things to look at.',
  ],
  ['while the panel is open, the badge leaves the saying to it', true, ''],
])('%s', async (_, open, said) => {
  vi.useFakeTimers();
  try {
    const { view } = badge({
      open,
      reading: read({ diagnostics: [diagnostic(), diagnostic({ from: 60 })] }),
    });
    expect(textOf(view.get('status', ''))).toBe('');
    await act(async () => void (await vi.advanceTimersByTimeAsync(SETTLED_AFTER)));
    expect(view.all('status').map(textOf)).toEqual([said]);
  } finally {
    vi.useRealTimers();
  }
});
