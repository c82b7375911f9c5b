import { whenMoved } from '../../editing/when-moved.ts';
import type { Size, Spot } from '../../ui/composer/spot-beside.ts';
import { moveSurface } from '../../ui/composer/surface.ts';
import type { OwnSurface } from '../../ui/open-surface.ts';

/** A surface that the page takes away comes back so seldom, in milliseconds: no fight with a page goes frame by frame. */
const BACK_AFTER = 1_000;

/**
 * Puts a surface where `spotFor` says, and again whenever the element it belongs to or the surface itself changes its
 * place or size, until the signal aborts. `null` leaves it where it is.
 */
export function follow(
  element: Element,
  surface: OwnSurface,
  spotFor: (surface: Size, viewport: Size) => Spot | null,
  signal: AbortSignal,
): { readonly again: () => void } {
  const { host } = surface;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = () => {
    if (signal.aborted) return;
    if (!surface.isShown) {
      // The page has taken it away.
      clearTimeout(timer);
      const wait = surface.raisedAt + BACK_AFTER - performance.now();
      if (wait > 0) {
        timer = setTimeout(again, wait);
        return;
      }
      surface.show();
    }
    const { clientWidth: width, clientHeight: height } = host.ownerDocument.documentElement;
    const spot = spotFor({ width: host.offsetWidth, height: host.offsetHeight }, { width, height });
    if (spot !== null) moveSurface(surface, spot.left, spot.top);
  };
  again();
  whenMoved(element, again, signal);
  const sizes = new ResizeObserver(again);
  sizes.observe(host);
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  return { again };
}
