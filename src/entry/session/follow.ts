import { whenMoved } from '../../editing/when-moved.ts';
import type { Size, Spot } from '../../ui/composer/spot-beside.ts';
import { moveSurface } from '../../ui/composer/surface.ts';
import type { OwnSurface } from '../../ui/open-surface.ts';

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
  const again = () => {
    if (signal.aborted) return;
    // The page may have taken it away.
    if (!surface.isShown) surface.show();
    const { clientWidth: width, clientHeight: height } = host.ownerDocument.documentElement;
    const spot = spotFor({ width: host.offsetWidth, height: host.offsetHeight }, { width, height });
    if (spot !== null) moveSurface(surface, spot.left, spot.top);
  };
  again();
  whenMoved(element, again, signal);
  const sizes = new ResizeObserver(again);
  sizes.observe(host);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  return { again };
}
