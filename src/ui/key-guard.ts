/**
 * Keeps what is typed into our UI from the page. Webmails act on single keys (archive, delete, send), and a page
 * could read along in `InputEvent.data`; the target of such an event is our host, since the shadow root is closed.
 */

const KEYS = ['keydown', 'keypress', 'keyup'] as const;
const TEXT = ['beforeinput', 'input'] as const;
/** Stopped, and not handed on: our views need none of them, and the browser acts on them all the same. */
const SILENCED = [
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
  'drop',
] as const;

export interface KeyGuard {
  /** From now on, events meant for `root` reach nobody but `root`. */
  protect(host: HTMLElement, root: ShadowRoot): void;
}

/**
 * Must run before the page's own scripts (`document_start`): among capturing listeners of the window the first one
 * registered is called first, and it alone decides. Inside `root` the events arrive as clones that do not leave it,
 * on the focused element; a clone whose default is prevented prevents the original's. Events made by the page are
 * dropped.
 */
export function guardKeys(window: Window, signal: AbortSignal): KeyGuard {
  const roots = new WeakMap<EventTarget, ShadowRoot>();

  function onEvent(event: Event): void {
    const root = event.target === null ? undefined : roots.get(event.target);
    if (root === undefined) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) {
      event.preventDefault();
      return;
    }
    const clone = cloneFor(event);
    if (clone !== null && !(root.activeElement ?? root).dispatchEvent(clone)) event.preventDefault();
  }

  for (const type of [...KEYS, ...TEXT, ...SILENCED]) {
    window.addEventListener(type, onEvent, { capture: true, signal });
  }
  return { protect: (host, root) => roots.set(host, root) };
}

function cloneFor(event: Event): Event | null {
  const { type, cancelable } = event;
  if (event instanceof KeyboardEvent) {
    const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
    return new KeyboardEvent(type, {
      ...{ key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey },
      bubbles: true,
      cancelable,
    });
  }
  if (event instanceof InputEvent) {
    const { data, inputType, isComposing } = event;
    return new InputEvent(type, { data, inputType, isComposing, bubbles: true, cancelable });
  }
  return null;
}
