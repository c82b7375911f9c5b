import { autoUpdate, type ReferenceElement } from '@floating-ui/dom';
import type { Size, Spot } from './spot-beside.ts';
import { moveSurface, type Surface } from './surface.ts';

/**
 * Puts a surface where `spotFor` says, and again whenever the reference or the surface changes its place or size, until
 * the signal aborts. `null` leaves it where it is. Waits for changes; no timer and no frame loop runs.
 */
export function follow(
  reference: ReferenceElement,
  surface: Surface,
  spotFor: (surface: Size, viewport: Size) => Spot | null,
  signal: AbortSignal,
): { readonly again: () => void } {
  const { host } = surface;
  const again = () => {
    if (signal.aborted) return;
    const { clientWidth: width, clientHeight: height } = host.ownerDocument.documentElement;
    const spot = spotFor({ width: host.offsetWidth, height: host.offsetHeight }, { width, height });
    if (spot !== null) moveSurface(surface, spot.left, spot.top);
  };
  if (!signal.aborted) {
    const stop = autoUpdate(reference, host, again, { animationFrame: false });
    signal.addEventListener('abort', stop, { once: true });
  }
  return { again };
}
