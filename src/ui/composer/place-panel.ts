import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { moveSurface, type Surface } from './surface.ts';

export interface PanelPlace {
  /** The composer's outermost box. */
  readonly frame: Element;
  readonly signal: AbortSignal;
}

/** Distance from the composer and from the viewport's edges, in CSS pixels. */
const GAP = 8;

/**
 * Keeps the panel beside the composer: on its left, on its right, and where neither has room over its edge, always
 * within the viewport, until the signal aborts.
 */
export function placePanel(surface: Surface, { frame, signal }: PanelPlace): void {
  if (signal.aborted) return;

  async function update(): Promise<void> {
    const { x, y } = await computePosition(frame, surface.host, {
      strategy: 'fixed',
      placement: 'left-end',
      middleware: [
        offset(GAP),
        flip({ fallbackPlacements: ['right-end'], crossAxis: false }),
        shift({ crossAxis: true, padding: GAP }),
      ],
    });
    if (!signal.aborted) moveSurface(surface, x, y);
  }

  const stop = autoUpdate(frame, surface.host, update, { animationFrame: false });
  signal.addEventListener('abort', stop, { once: true });
}
