import { inOurWindow } from '../../editing/frames.ts';
import { sightOf } from '../../editing/sight.ts';
import { type BadgeSpotName, type Box, badgeSpot } from '../../ui/composer/badge-spot.ts';
import type { Size } from '../../ui/composer/spot-beside.ts';
import type { OwnSurface } from '../../ui/open-surface.ts';
import { follow } from './follow.ts';
import type { Session } from './session.ts';

/** How long after an edit or a scroll its place is looked at again, in milliseconds. */
const PAUSE = 120;

/**
 * Keeps a small surface in a corner of the composer where it covers no text, and hidden while there is none.
 * @param spots best first
 * @param taken boxes that are not free either
 */
export function stayFree(
  session: Session,
  surface: OwnSurface,
  spots: readonly BadgeSpotName[],
  taken: () => readonly Box[],
  signal: AbortSignal,
): void {
  const { frame } = session.composer;
  let name: BadgeSpotName | null = null;
  const { again } = follow(
    frame,
    surface,
    (size, viewport) => {
      const spot = freeSpot(session, name, spots, taken(), size, viewport);
      name = spot?.name ?? null;
      // Where every corner has text, it makes room.
      surface.host.style.setProperty('visibility', spot === null ? 'hidden' : 'visible', 'important');
      return spot;
    },
    signal,
  );

  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(again, PAUSE);
  };
  const stop = session.moved.subscribe(soon);
  frame.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      stop();
      clearTimeout(timer);
    },
    { once: true },
  );
}

/** A corner of the composer where something of this size covers no text of the draft. */
function freeSpot(
  { field, composer }: Session,
  current: BadgeSpotName | null,
  spots: readonly BadgeSpotName[],
  taken: readonly Box[],
  size: Size,
  viewport: Size,
) {
  const look = field.look();
  const boxes = [...field.rects({ from: 0, to: look.text.length }, look), ...taken];
  return badgeSpot(
    {
      body: sightOf(field.element),
      frame: inOurWindow(composer.frame.getBoundingClientRect(), composer.frame),
      viewport,
      size,
      textAt: (box) => boxes.some((other) => overlap(other, box)),
    },
    current,
    spots,
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
