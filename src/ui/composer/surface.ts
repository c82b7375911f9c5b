/** A box of ours over somebody else's page, with where and when we last put it. Changed by `moveSurface` alone. */
export interface Surface {
  /** The element in the page whose closed root holds the view. Positioned `fixed`. */
  readonly host: HTMLElement;
  /** Where we put the host's top left corner, in viewport CSS pixels. */
  left: number;
  top: number;
  /** When it was shown or last moved by us, in ms of `performance.now()`. */
  shownAt: number;
  /** When it came to the top of the top layer, in ms of `performance.now()`. */
  raisedAt: number;
}

/** Puts the host there, in whole pixels. A surface that stays where it is keeps its `shownAt`. */
export function moveSurface(surface: Surface, left: number, top: number, now = performance.now()): void {
  const [x, y] = [Math.round(left), Math.round(top)];
  const { style } = surface.host;
  // Always written: the page may have changed it in the meantime.
  style.setProperty('left', `${x}px`, 'important');
  style.setProperty('top', `${y}px`, 'important');
  if (x === surface.left && y === surface.top) return;
  surface.left = x;
  surface.top = y;
  surface.shownAt = now;
}
