import { inOurWindow } from '../../editing/frames.ts';
import { spotAtFrame } from '../../ui/composer/spot-beside.ts';
import type { OwnSurface } from '../../ui/open-surface.ts';
import { follow } from './follow.ts';

export interface PanelPlace {
  /** The composer's outermost box. */
  readonly frame: Element;
  readonly signal: AbortSignal;
}

/**
 * Keeps the panel beside the composer: on its left, on its right, and where neither has room over its edge, always
 * within the viewport, until the signal aborts.
 */
export function placePanel(surface: OwnSurface, { frame, signal }: PanelPlace): void {
  follow(
    frame,
    surface,
    (size, viewport) => spotAtFrame(inOurWindow(frame.getBoundingClientRect(), frame), size, viewport),
    signal,
  );
}
