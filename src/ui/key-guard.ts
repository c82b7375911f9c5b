/**
 * Keeps what is typed into our UI from the page. Webmails act on single keys (archive, delete, send), and a page
 * could read along in `InputEvent.data`; the target of such an event is our host, since the shadow root is closed.
 */

const KEYS = ['keydown', 'keypress', 'keyup'] as const;
const TEXT = ['beforeinput', 'input'] as const;
/** Stopped, and not handed on: our views need none of them, and the browser acts on them all the same. */
const SILENCED = [
  ...['compositionstart', 'compositionupdate', 'compositionend', 'paste', 'copy', 'cut'],
  // Chromium's older way to tell each letter.
  'textInput',
  ...['drag', 'dragend', 'dragenter', 'dragleave', 'dragover', 'drop'],
];
/** Not only stopped but prevented: what is dragged hands the page its whole text. */
const PREVENTED = ['dragstart'];

/**
 * What makes our views act. Firefox (153) shows a page's scripts what is in a closed root, by `find()` and by an event's
 * `originalTarget`: what they dispatch in there must do nothing.
 */
const ACTED_ON = [...KEYS, ...TEXT, 'change', 'pointerdown', 'mousedown', 'click'];

export interface KeyGuard {
  /** From now on, events meant for `root` reach nobody but `root`, and those that scripts make in it reach nothing. */
  protect(host: HTMLElement, root: ShadowRoot): void;
  /**
   * When something of the page's last came into the top layer, in ms of `performance.now()`; 0 if we never heard of it.
   * It is painted over all that was there before, also beside its own box and where the pointer goes through it.
   */
  openedAt(layer: Element): number;
  /**
   * Gives the person's next Escapes to `handler`, wherever the focus is, and to nobody else; of several handlers the
   * latest has them. An Escape in the midst of a composition stays the input method's.
   * @returns ends that
   */
  onEscape(handler: () => void): () => void;
}

/**
 * Must run before the page's own scripts (`document_start`): among capturing listeners of the window the first one
 * registered is called first, and it alone decides. Inside `root` the events arrive as clones that do not leave it,
 * on the focused element; a clone whose default is prevented prevents the original's. Events made by the page are
 * dropped.
 */
export function guardKeys(window: Window, signal: AbortSignal): KeyGuard {
  const roots = new WeakMap<EventTarget, ShadowRoot>();
  const opened = new WeakMap<EventTarget, number>();
  /** On its way now; a script that got hold of it cannot send it again. */
  let handedOn: Event | null = null;

  const escapes: (() => void)[] = [];
  /** Whether the Escape that is down was ours; its key comes up when nobody waits for it any more. */
  let isOurs = false;

  function isAwaited(event: Event): event is KeyboardEvent {
    if (!event.isTrusted || !(event instanceof KeyboardEvent)) return false;
    if (event.key !== 'Escape' || event.isComposing) return false;
    if (event.type === 'keydown' && !event.repeat) isOurs = escapes.length > 0;
    return isOurs;
  }

  function onEvent(event: Event): void {
    if (isAwaited(event)) {
      event.stopImmediatePropagation();
      event.preventDefault();
      if (event.type === 'keydown' && !event.repeat) escapes.at(-1)?.();
      return;
    }
    const root = event.target === null ? undefined : roots.get(event.target);
    if (root === undefined) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted || PREVENTED.includes(event.type)) {
      event.preventDefault();
      return;
    }
    const clone = cloneFor(event);
    handedOn = clone;
    if (clone !== null && !(root.activeElement ?? root).dispatchEvent(clone)) event.preventDefault();
    handedOn = null;
  }

  function dropMadeUp(event: Event): void {
    if (event.isTrusted || event === handedOn) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  }

  for (const type of [...KEYS, ...TEXT, ...SILENCED, ...PREVENTED]) {
    window.addEventListener(type, onEvent, { capture: true, signal });
  }
  const onToggle = (event: Event) => {
    const { target, newState } = event as ToggleEvent;
    if (target !== null && newState === 'open') opened.set(target, performance.now());
  };
  window.addEventListener('beforetoggle', onToggle, { capture: true, passive: true, signal });
  return {
    protect(host, root) {
      roots.set(host, root);
      for (const type of ACTED_ON) root.addEventListener(type, dropMadeUp, { capture: true });
    },
    openedAt: (layer) => (roots.has(layer) ? 0 : (opened.get(layer) ?? 0)),
    onEscape(handler) {
      escapes.push(handler);
      return () => {
        if (escapes.includes(handler)) escapes.splice(escapes.lastIndexOf(handler), 1);
      };
    },
  };
}

/** What our views read of an event. */
const KEY_FACTS = [
  'key',
  'code',
  'location',
  'repeat',
  'isComposing',
  'ctrlKey',
  'shiftKey',
  'altKey',
  'metaKey',
] as const;
const TEXT_FACTS = ['data', 'inputType', 'isComposing'] as const;

/**
 * A plain `Event` with the facts copied on: Firefox (153) makes every `KeyboardEvent` composed, whatever its
 * init says, and a composed clone would leave the root and reach the page.
 */
function cloneFor(event: Event): Event | null {
  const clone = new Event(event.type, { bubbles: true, cancelable: event.cancelable });
  if (event instanceof KeyboardEvent) return withFacts(clone, event, KEY_FACTS);
  if (event instanceof InputEvent) return withFacts(clone, event, TEXT_FACTS);
  return null;
}

function withFacts<E extends Event>(clone: Event, event: E, facts: readonly (keyof E)[]): Event {
  for (const fact of facts) Object.defineProperty(clone, fact, { value: event[fact] });
  return clone;
}
