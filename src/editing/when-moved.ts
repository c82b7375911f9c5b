import { frameOf } from './frames.ts';

/** A box wholly out of sight has this share of it in sight, for an observer that is to tell when it comes back. */
const HARDLY = 1e-7;

/**
 * Calls `moved` whenever an element's box in the window may have changed, until the signal aborts: scrolled, resized, or
 * pushed aside by what the page put next to it; with its frame, if it is in one. Waits for the browser to tell; runs no timer and no frame loop.
 */
export function whenMoved(element: Element, moved: () => void, signal: AbortSignal): void {
  const view = element.ownerDocument.defaultView;
  if (view === null || signal.aborted) return;
  view.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  view.addEventListener('resize', moved, { passive: true, signal });
  const sizes = new view.ResizeObserver(moved);
  sizes.observe(element);
  const pushes = watchPushes(element, view, moved);
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      pushes.disconnect();
    },
    { once: true },
  );
  const frame = frameOf(view);
  if (frame !== null) whenMoved(frame, moved, signal);
}

/**
 * Tells of moves that come with neither scroll nor resize: an intersection observer whose root is exactly the box as it
 * stands now hears when the element leaves it.
 */
function watchPushes(
  element: Element,
  view: Window & typeof globalThis,
  moved: () => void,
): { disconnect(): void } {
  let observer: IntersectionObserver | undefined;

  function watch(share: number): void {
    observer?.disconnect();
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { innerWidth, innerHeight } = view;
    const insets = [top, innerWidth - right, innerHeight - bottom, left];
    let isFirst = true;
    observer = new view.IntersectionObserver(
      ([entry]) => {
        const ratio = Math.max(HARDLY, entry?.intersectionRatio ?? 1);
        // The first answer only says how much is in sight; from there on any change is a move.
        if (!isFirst) moved();
        if (!isFirst || ratio !== share) watch(Math.min(1, ratio));
        isFirst = false;
      },
      {
        root: element.ownerDocument,
        rootMargin: insets.map((inset) => `${-Math.floor(inset)}px`).join(' '),
        threshold: share,
      },
    );
    observer.observe(element);
  }

  watch(1);
  return { disconnect: () => observer?.disconnect() };
}
