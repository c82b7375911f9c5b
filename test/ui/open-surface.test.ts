import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSurface, removeLeftovers } from '../../src/ui/open-surface.ts';
import { setTranslator } from '../../src/ui/text.ts';

const guard = { protect: vi.fn(), onEscape: vi.fn(), openedAt: () => 0 };
let stop: AbortController;

setTranslator((key) => (key === 'language_tag' ? 'fr' : 'ltr'));

/** happy-dom has no popovers: an open one is one that was shown while it stands in the page. */
beforeEach(() => {
  stop = new AbortController();
  const open = new WeakSet<HTMLElement>();
  vi.spyOn(HTMLElement.prototype, 'matches').mockImplementation(function (this: HTMLElement) {
    return open.has(this);
  });
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      open.add(this);
    },
    hidePopover(this: HTMLElement) {
      open.delete(this);
    },
  });
});

afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

const STYLES = ['.afterword { color: red }'];

function surface() {
  return openSurface({ document, guard, styles: STYLES, signal: stop.signal });
}

test('a surface that the page took away or closed is no longer shown, and can be shown again', () => {
  const own = surface();
  expect(own.isShown).toBe(false);
  own.show();
  expect(own.isShown).toBe(true);
  own.host.remove();
  expect(own.isShown).toBe(false);
  own.show();
  own.host.hidePopover();
  expect(own.isShown).toBe(false);
  own.show();
  expect(own.isShown).toBe(true);
});

test('a surface is in the language of our words, whatever the page around it is in', () => {
  document.documentElement.lang = 'ar';
  document.documentElement.dir = 'rtl';
  const { host } = surface();
  expect([host.lang, host.dir]).toEqual(['fr', 'ltr']);
});

test('a surface that the page put elsewhere is no longer shown, and comes back from there', () => {
  const own = surface();
  own.show();
  const draft = document.createElement('div');
  document.body.append(draft);
  draft.append(own.host);
  own.host.showPopover();
  expect(own.isShown).toBe(false);
  own.show();
  expect(draft.childNodes).toHaveLength(0);
  expect(own.isShown).toBe(true);
});

test('leftovers are taken away, and nothing of the page that bears their mark', () => {
  const leftover = document.createElement('div');
  document.documentElement.append(leftover);
  const draft = document.createElement('div');
  document.body.append(draft);
  const marked = [leftover, draft, document.body, document.documentElement];
  for (const element of marked) element.setAttribute('data-afterword', '');
  removeLeftovers(document);
  expect(marked.map((element) => element.isConnected)).toEqual([false, true, true, true]);
  for (const element of marked) element.removeAttribute('data-afterword');
  draft.remove();
});

test('surfaces with the same styles share them, parsed once', () => {
  expect(surface().root.adoptedStyleSheets[0]).toBe(surface().root.adoptedStyleSheets[0]);
});

test('a surface does not come back once its signal aborted', () => {
  const own = surface();
  stop.abort();
  own.show();
  expect(own.isShown).toBe(false);
});
