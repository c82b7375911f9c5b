import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardKeys, type KeyGuard } from '../../src/ui/key-guard.ts';

let guard: KeyGuard;
let host: HTMLElement;
let root: ShadowRoot;
let stop: AbortController;
/** What a page's own capturing listener meets, registered as early as a page can. */
const page = vi.fn();

const HEARD = ['keydown', 'keyup', 'input', 'textInput', 'dragstart', 'drag', 'dragend', 'copy'];

beforeEach(() => {
  stop = new AbortController();
  guard = guardKeys(window, stop.signal);
  host = document.createElement('div');
  root = host.attachShadow({ mode: 'closed' });
  document.body.append(host);
  guard.protect(host, root);
  for (const type of HEARD) window.addEventListener(type, page, { capture: true, signal: stop.signal });
});

afterEach(() => {
  stop.abort();
  host.remove();
  page.mockClear();
});

/** Sends an event as the browser would for something the person did. Answers whether its default was left. */
function send(event: Event, target: EventTarget = document.body): boolean {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return target.dispatchEvent(event);
}

function key(type: string, init: KeyboardEventInit = {}): KeyboardEvent {
  return new KeyboardEvent(type, { key: 'Escape', bubbles: true, cancelable: true, ...init });
}

test.each(HEARD)('a page hears no %s of what is ours', (type) => {
  send(new Event(type, { bubbles: true, cancelable: true, composed: true }), host);
  expect(page).not.toHaveBeenCalled();
  send(new Event(type, { bubbles: true }));
  expect(page).toHaveBeenCalledOnce();
});

test('what a script makes in a root of ours reaches nothing there, what the person does reaches it', () => {
  const button = document.createElement('button');
  root.append(button);
  const heard = vi.fn();
  for (const type of ['click', 'pointerdown', 'change', 'input', 'keydown']) {
    button.addEventListener(type, heard);
    const event = () => new Event(type, { bubbles: true, cancelable: true });
    expect(button.dispatchEvent(event())).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    send(event(), button);
    expect(heard).toHaveBeenCalledOnce();
    heard.mockClear();
  }
});

test('a key that was handed on cannot be sent again by who got hold of it', () => {
  const heard: Event[] = [];
  root.addEventListener('keydown', (event) => heard.push(event));
  send(key('keydown', { key: 'Enter' }), host);
  expect(heard).toHaveLength(1);
  const [handedOn] = heard;
  if (handedOn !== undefined) root.dispatchEvent(handedOn);
  expect(heard).toHaveLength(1);
});

test('it knows when something of the page came into the top layer, and takes nothing of ours for that', () => {
  const opens = () => Object.assign(new Event('beforetoggle'), { newState: 'open' });
  const veil = document.createElement('div');
  document.body.append(veil);
  expect(guard.openedAt(veil)).toBe(0);
  const before = performance.now();
  for (const element of [veil, host]) element.dispatchEvent(opens());
  expect(guard.openedAt(veil)).toBeGreaterThanOrEqual(before);
  expect(guard.openedAt(host)).toBe(0);
  veil.remove();
});

test('nothing of ours can be dragged away', () => {
  expect(send(new Event('dragstart', { cancelable: true }), host)).toBe(false);
  expect(send(new Event('dragstart', { cancelable: true }))).toBe(true);
});

test('who waits for Escape has it wherever the focus is, and the page has none of it', () => {
  const onEscape = vi.fn(() => end());
  const end = guard.onEscape(onEscape);
  expect(send(key('keydown'))).toBe(false);
  send(key('keydown', { repeat: true }));
  send(key('keyup'));
  expect(onEscape).toHaveBeenCalledOnce();
  expect(page).not.toHaveBeenCalled();
});

test('an Escape that nobody waits for is the page’s', () => {
  guard.onEscape(() => undefined)();
  expect(send(key('keydown'))).toBe(true);
  send(key('keyup'));
  expect(page).toHaveBeenCalledTimes(2);
});

test('of several who wait, the latest has the Escape', () => {
  const [first, second] = [vi.fn(), vi.fn()];
  guard.onEscape(first);
  const end = guard.onEscape(second);
  send(key('keydown'));
  end();
  send(key('keydown'));
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
});

test.each([
  ['that a page made', () => document.body.dispatchEvent(key('keydown'))],
  ['in the midst of a composition', () => send(key('keydown', { isComposing: true }))],
  ['that is another key', () => send(key('keydown', { key: 'e' }))],
])('a key %s closes nothing', (_, sendIt) => {
  const onEscape = vi.fn();
  guard.onEscape(onEscape);
  sendIt();
  expect(onEscape).not.toHaveBeenCalled();
});
