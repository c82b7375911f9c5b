import { framedDocuments } from './framed-documents.ts';
import { ATTRIBUTES, type Sifted, siftChanges } from './sift-changes.ts';
import type { Composer, Webmail } from './webmail.ts';

export interface ComposerEvents {
  /** A composer is there: newly opened, or open already when the watch began. */
  opened(composer: Composer): void;
  /** Its body has left the page, or is no longer the one written in. */
  closed(composer: Composer): void;
  /**
   * Its text may have changed, it moved, or its visibility, subject or recipients are others: at most once per batch
   * of changes, however they came about. A value that a script of the page sets without an event goes unnoticed until
   * the next change.
   */
  changed(composer: Composer): void;
  /** `part` names what failed; the rest goes on. The same failure is told once. Default: the browser's console. */
  onError?(part: string, error: unknown): void;
}

const LISTENING = { capture: true, passive: true };

/**
 * Tells of a page's composers as they open, change and close, until `signal` aborts; from then on nothing is called.
 * The page is searched once per batch of changes, and only when elements came or went outside the known bodies. The
 * frames that bodies may be in are followed as they load, are written anew, and go.
 * Never throws: what fails goes to `onError`, which must not throw itself.
 */
export function watchComposers(
  webmail: Webmail,
  document: Document,
  events: ComposerEvents,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  /** Open composers by their bodies. */
  const known = new Map<HTMLElement, Composer>();
  /** Visibility, subject and recipients as last seen. */
  const states = new WeakMap<Composer, string>();
  const unopenable = new WeakSet<HTMLElement>();
  const told = new Set<string>();
  /** The page and its frames as followed now. */
  let documents: readonly Document[] = [];

  function guard(part: string, action: () => void): void {
    if (signal.aborted) return;
    try {
      action();
    } catch (error) {
      const failure = `${part}: ${error}`;
      if (told.has(failure)) return;
      told.add(failure);
      if (events.onError === undefined) reportError(error);
      else events.onError(part, error);
    }
  }

  function look(): void {
    followDocuments();
    const bodies = new Set(webmail.findBodies(document));
    for (const [body, composer] of known) {
      if (bodies.has(body)) continue;
      known.delete(body);
      guard('composer closed', () => events.closed(composer));
    }
    for (const body of bodies) if (!known.has(body) && !unopenable.has(body)) open(body);
  }

  function open(body: HTMLElement): void {
    unopenable.add(body);
    guard('composer', () => {
      const composer = webmail.open(body);
      unopenable.delete(body);
      known.set(body, composer);
      hasNewState(composer);
      guard('composer opened', () => events.opened(composer));
    });
  }

  function hasNewState(composer: Composer): boolean {
    const before = states.get(composer);
    guard('composer state', () => {
      const state = [composer.visible(), composer.subject(), composer.recipients()];
      states.set(composer, JSON.stringify(state));
    });
    return states.get(composer) !== before;
  }

  function tell({ lookAgain, edited, touched }: Sifted): void {
    if (lookAgain) guard('composers', look);
    for (const composer of known.values()) {
      if (!edited.has(composer) && !touched.has(composer)) continue;
      const isToTell = hasNewState(composer) || edited.has(composer);
      if (isToTell) guard('composer changed', () => events.changed(composer));
    }
  }

  /** For the values of inputs and textareas, which are no part of the tree. A contenteditable's text is. */
  function siftInput({ target }: Event): Sifted {
    const sifted: Sifted = { lookAgain: false, edited: new Set(), touched: new Set() };
    for (const [body, composer] of known) {
      if (body === target && body.localName === 'textarea') sifted.edited.add(composer);
      else if (!body.contains(target as Node) && composer.frame.contains(target as Node))
        sifted.touched.add(composer);
    }
    return sifted;
  }

  /** Again for one that is followed already: what rewrites its document takes the listeners off, not the observer. */
  function follow(one: Document): void {
    observer.observe(one, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...ATTRIBUTES, ...(webmail.watched ?? [])],
    });
    one.addEventListener('input', onInput, LISTENING);
    // A frame's own document comes with its load, in place of the one it had at first.
    if (webmail.bodyFrames !== undefined) one.addEventListener('load', onLoad, LISTENING);
  }

  function unfollow(one: Document): void {
    one.removeEventListener('input', onInput, LISTENING);
    one.removeEventListener('load', onLoad, LISTENING);
  }

  function followDocuments(): void {
    if (webmail.bodyFrames === undefined && documents.length > 0) return;
    const before = documents;
    documents = [document, ...framedDocuments(document, webmail.bodyFrames)];
    for (const one of before) if (!documents.includes(one)) unfollow(one);
    documents.forEach(follow);
  }

  const observer = new MutationObserver((records) =>
    guard('composers', () => tell(siftChanges(records, [...known.values()], webmail))),
  );
  const onInput = (event: Event) => guard('composers', () => tell(siftInput(event)));
  const onLoad = () => guard('composers', look);
  const stop = () => {
    observer.disconnect();
    documents.forEach(unfollow);
    known.clear();
  };
  signal.addEventListener('abort', stop, { once: true });
  guard('composers', look);
}
