import { afterEach, expect, test } from 'vitest';
import { focusableIn, focusedIn, moveFocus } from '../../src/ui/focus.ts';

afterEach(() => document.body.replaceChildren());

function closedRoot(): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  return host.attachShadow({ mode: 'closed' });
}

function button(name: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.textContent = name;
  return element;
}

test('inside a closed root the focus is found and moved all the same', () => {
  const root = closedRoot();
  const container = document.createElement('div');
  const [first, second] = [button('first'), button('second')];
  container.append(first, second);
  root.append(container);
  expect(focusedIn(container)).toBeNull();
  moveFocus(container, 1);
  expect(focusedIn(container)).toBe(first);
  moveFocus(container, -1);
  expect(focusedIn(container)).toBe(second);
});

test('what is hidden, folded away or switched off takes no focus', () => {
  const container = document.createElement('div');
  const hidden = document.createElement('div');
  hidden.hidden = true;
  hidden.append(button('hidden'));
  const fold = document.createElement('details');
  const summary = document.createElement('summary');
  summary.tabIndex = 0;
  fold.append(summary, button('folded'));
  const off = button('off');
  off.disabled = true;
  const last = button('last');
  container.append(hidden, fold, off, last);
  document.body.append(container);
  expect(focusableIn(container)).toEqual([summary, last]);
});
