import { expect, test, vi } from 'vitest';
import { Practice } from '../../../src/ui/practice/practice.tsx';
import { textOf, View } from '../view.tsx';

const PROPS = {
  keys: { rows: [], onChangeKeys: () => undefined },
  onSample: () => undefined,
  onTemplates: () => undefined,
};
const PARTS = ['frame', 'to', 'subject', 'body'] as const;

test('the practice composer has the parts that its adapter looks for', () => {
  const { root } = new View(<Practice {...PROPS} />);
  for (const part of PARTS) expect(root.querySelectorAll(`[data-practice-${part}]`), part).toHaveLength(1);
});

test('the sample draft is asked for, not written by the page itself', () => {
  const onSample = vi.fn();
  const view = new View(<Practice {...PROPS} onSample={onSample} />);
  view.press('Put in a draft to practise on');
  expect(onSample).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^Hi Robin,\n/u));
  expect(view.get('textbox', 'Message').textContent).toBe('');
});

test('rendering again leaves alone what is written', () => {
  const view = new View(<Practice {...PROPS} />);
  const body = view.get('textbox', 'Message');
  body.append('Dear Robin');
  view.show(<Practice {...PROPS} />);
  expect(view.get('textbox', 'Message')).toBe(body);
  expect(body.textContent).toBe('Dear Robin');
});

test('each of the three things is a heading with something to try', () => {
  const onTemplates = vi.fn();
  const view = new View(<Practice {...PROPS} onTemplates={onTemplates} />);
  const things = [...view.root.querySelectorAll('.ways li')];
  expect(things.map((each) => textOf(each.querySelector('h2')))).toEqual([
    'It reads your draft',
    'It has templates',
    'It keeps a private notebook',
  ]);
  expect(things.map((each) => each.querySelectorAll('button, a').length)).toEqual([1, 1, 1]);
  view.press('Choose a template');
  expect(onTemplates).toHaveBeenCalledOnce();
});
