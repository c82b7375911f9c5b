import { expect, test, vi } from 'vitest';
import { Practice } from '../../../src/ui/practice/practice.tsx';
import { View } from '../view.tsx';

const PARTS = ['frame', 'to', 'subject', 'body'] as const;

test('the practice composer has the parts that its adapter looks for', () => {
  const { root } = new View(<Practice onSample={() => undefined} />);
  for (const part of PARTS) expect(root.querySelectorAll(`[data-practice-${part}]`), part).toHaveLength(1);
});

test('the sample draft is asked for, not written by the page itself', () => {
  const onSample = vi.fn();
  const view = new View(<Practice onSample={onSample} />);
  view.press('Put in a draft to practise on');
  expect(onSample).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^Hi Robin,\n/u));
  expect(view.get('textbox', 'Message').textContent).toBe('');
});

test('rendering again leaves alone what is written', () => {
  const view = new View(<Practice onSample={() => undefined} />);
  const body = view.get('textbox', 'Message');
  body.append('Dear Robin');
  view.show(<Practice onSample={() => undefined} />);
  expect(view.get('textbox', 'Message')).toBe(body);
  expect(body.textContent).toBe('Dear Robin');
});
