import { effect, untracked } from '@preact/signals-core';
import { type ComponentChild, h, render } from 'preact';
import type { SavedSelection } from '../../editing/text-field.ts';
import { ActionGuardContext } from '../../ui/composer/deliberate-button.tsx';
import type { Refusal } from '../../ui/composer/is-deliberate.ts';
import type { KeyGuard } from '../../ui/key-guard.ts';
import { type OwnSurface, openSurface } from '../../ui/open-surface.ts';
import { composerStyles } from '../../ui/styles.ts';
import { renderLive } from '../render-live.ts';

/** Where surfaces are put: the page, and the guard for what is typed in them. */
export interface Stage {
  readonly document: Document;
  readonly guard: KeyGuard;
  /** Style sheets' texts, in order; `composerStyles` when left out. */
  readonly styles?: readonly string[];
  /** A press was not taken for the person's own wish. */
  onRefused(reason: Refusal): void;
}

/**
 * Puts a view on a surface of its own until the signal aborts. What it does to the draft, it does only when the
 * person presses it in plain sight.
 * @param view called again when a signal that it reads changes
 * @param save takes down focus and selection as they are, whenever the focus comes from the page to the view; they are
 *   given back when the view goes while it has the focus
 */
export function openView(
  stage: Stage,
  view: () => ComponentChild,
  signal: AbortSignal,
  save?: () => SavedSelection,
): OwnSurface {
  let saved = save?.();
  // Ahead of the surface's own end: what has left the page has no focus to tell of.
  signal.addEventListener(
    'abort',
    () => {
      if (surface.root.activeElement !== null) saved?.restore();
    },
    { once: true },
  );
  const surface = openSurface({ styles: composerStyles, ...stage, signal });
  const guard = {
    circumstances: () => ({ ...surface, now: performance.now(), openedAt: stage.guard.openedAt }),
    onRefused: stage.onRefused,
  };
  // A press moves the focus only after this.
  const onPress = () => {
    if (surface.root.activeElement === null) saved = save?.();
  };
  surface.root.addEventListener('pointerdown', onPress, { capture: true, signal });
  surface.show();
  const stop = renderLive(
    () => h(ActionGuardContext.Provider, { value: guard, children: view() }),
    surface.root,
  );
  signal.addEventListener(
    'abort',
    () => {
      stop();
      render(null, surface.root);
    },
    { once: true },
  );
  return surface;
}

/**
 * Calls `show` whenever `isOpen` turns true, with a signal that aborts when it turns false or `stop` aborts.
 * @param isOpen reads signals; called again when they change
 */
export function whileOpen(
  isOpen: () => boolean,
  show: (signal: AbortSignal) => void,
  stop: AbortSignal,
): void {
  let close: AbortController | null = null;
  const end = effect(() => {
    const open = isOpen();
    if (open && close === null) {
      const controller = new AbortController();
      close = controller;
      untracked(() => show(AbortSignal.any([stop, controller.signal])));
    } else if (!open) {
      close?.abort();
      close = null;
    }
  });
  stop.addEventListener('abort', end, { once: true });
}
