import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Circumstances, isDeliberate, SEEN_AFTER } from '../../../src/ui/composer/is-deliberate.ts';

let host: HTMLElement;
let button: HTMLButtonElement;
/** What hit testing finds at each point; happy-dom has no layout of its own. */
let onTop: Element | null;
let onTopInside: Element | null;

beforeEach(() => {
  host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  button = document.createElement('button');
  button.append(document.createElement('span'));
  root.append(button);
  document.documentElement.append(host);
  onTop = host;
  onTopInside = button.firstElementChild;
  document.elementFromPoint = () => onTop;
  root.elementFromPoint = () => onTopInside;
  placeAt(host, 100, 50);
  placeAt(button, 110, 60);
});

afterEach(() => {
  host.remove();
  document.body.replaceChildren();
  for (const element of [document.documentElement, document.body]) element.removeAttribute('style');
  vi.restoreAllMocks();
});

function placeAt(element: Element, left: number, top: number): void {
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(left, top, 200, 30));
}

/** A press by the person, on a surface that has long been in plain sight. */
function judge(part: Partial<Circumstances> = {}, event: Event = click()) {
  return isDeliberate(event, button, {
    host,
    left: 100,
    top: 50,
    shownAt: 1000,
    raisedAt: 1000,
    now: 1000 + SEEN_AFTER,
    isTrusted: () => true,
    ...part,
  });
}

function click(init: MouseEventInit = {}): MouseEvent {
  return new MouseEvent('click', { detail: 1, clientX: 120, clientY: 70, ...init });
}

test('a press in plain sight is deliberate', () => {
  expect(judge()).toEqual({ deliberate: true });
});

test('an event that a script made is not', () => {
  const place = { host: button, left: 0, top: 0, shownAt: 0, raisedAt: 0, now: 1e6 };
  expect(isDeliberate(click(), button, place)).toEqual({
    deliberate: false,
    reason: 'made by the page',
  });
});

test('a key that the key guard handed on counts as the person’s own, outside a closed root it does not', () => {
  const place = { host, left: 100, top: 50, shownAt: 0, raisedAt: 0, now: 1e6 };
  const chord = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true });
  expect(isDeliberate(chord, button, place)).toEqual({ deliberate: true });
  const inPage = document.createElement('button');
  document.body.append(inPage);
  expect(isDeliberate(chord, inPage, place)).toMatchObject({ reason: 'made by the page' });
});

test('a press right after it appeared or moved is not', () => {
  expect(judge({ now: 1000 + SEEN_AFTER - 1 })).toEqual({ deliberate: false, reason: 'shown too briefly' });
});

test.each([
  ['the host', () => host],
  ['the page', () => document.documentElement],
])('a press on what %s makes see-through is not', (_, element) => {
  element().style.opacity = '0.01';
  expect(judge()).toEqual({ deliberate: false, reason: 'see-through' });
});

test('little by little is see-through too', () => {
  document.documentElement.style.opacity = '0.94';
  host.style.opacity = '0.94';
  expect(judge()).toEqual({ deliberate: false, reason: 'see-through' });
  host.style.opacity = '1';
  expect(judge()).toEqual({ deliberate: true });
});

test.each([
  ['transform', 'translateX(300px)'],
  ['scale', '0.01'],
  ['filter', 'opacity(0)'],
  ['clip-path', 'inset(50%)'],
  ['mask-image', 'linear-gradient(#0000, #0000)'],
  ['visibility', 'hidden'],
  ['mix-blend-mode', 'difference'],
])('a press under a changed %s is not', (property, value) => {
  document.documentElement.style.setProperty(property, value);
  expect(judge()).toEqual({ deliberate: false, reason: 'distorted' });
});

test('a press where somebody else put the surface is not', () => {
  placeAt(host, 140, 50);
  expect(judge()).toEqual({ deliberate: false, reason: 'moved' });
});

test('a press on something over the surface, or over the button, is not', () => {
  onTop = document.body;
  expect(judge()).toEqual({ deliberate: false, reason: 'covered' });
  onTop = host;
  onTopInside = host;
  expect(judge()).toEqual({ deliberate: false, reason: 'covered' });
});

test('a press under a veil that lets the pointer through is not', () => {
  const veil = document.createElement('div');
  veil.style.pointerEvents = 'none';
  document.body.append(veil);
  placeAt(veil, 0, 0);
  vi.spyOn(document, 'querySelectorAll').mockReturnValue([veil] as unknown as NodeListOf<Element>);
  expect(judge()).toEqual({ deliberate: true });
  vi.mocked(veil.getBoundingClientRect).mockReturnValue(new DOMRect(0, 0, 1280, 720));
  expect(judge()).toEqual({ deliberate: false, reason: 'covered' });
});

test('a press is not while something is open that came over the surface, wherever its box is', () => {
  const later = document.createElement('div');
  document.body.append(later);
  placeAt(later, 900, 900);
  vi.spyOn(document, 'querySelectorAll').mockReturnValue([later] as unknown as NodeListOf<Element>);
  expect(judge({ openedAt: () => 999 })).toEqual({ deliberate: true });
  expect(judge({ openedAt: () => 1001 })).toEqual({ deliberate: false, reason: 'covered' });
});

test('a press by keyboard is judged at the middle of the button', () => {
  const asked = vi.fn(() => onTop);
  document.elementFromPoint = asked;
  expect(judge({}, click({ detail: 0, clientX: 0, clientY: 0 }))).toEqual({ deliberate: true });
  expect(judge({}, new KeyboardEvent('keydown', { key: 'Enter' }))).toEqual({ deliberate: true });
  expect(asked.mock.calls).toEqual([
    [210, 75],
    [210, 75],
  ]);
});
