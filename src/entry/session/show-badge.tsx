import { sightOf } from '../../editing/sight.ts';
import { Badge } from '../../ui/composer/badge.tsx';
import { type BadgeSpotName, type Box, badgeSpot } from '../../ui/composer/badge-spot.ts';
import type { Size } from '../../ui/composer/spot-beside.ts';
import { follow } from './follow.ts';
import { pageTheme } from './page-theme.ts';
import type { Session, SessionWorld } from './session.ts';
import { openView, type Stage, whileOpen } from './stage.ts';

/** How long after an edit or a scroll its place is looked at again, in milliseconds. */
const PAUSE = 120;

/** Shows the badge at the composer's corner while the composer is displayed and the person wants a button there. */
export function showBadge(session: Session, stage: Stage, world: SessionWorld): void {
  whileOpen(
    () => session.shown.value && world.preferences.value.settings.showButton,
    (open) => placeBadge(session, stage, open),
    session.signal,
  );
}

function placeBadge(session: Session, stage: Stage, signal: AbortSignal): void {
  const { frame } = session.composer;
  const theme = pageTheme(frame);

  function view() {
    return (
      <Badge
        reading={session.reading.value}
        open={session.panel.value !== null}
        theme={theme}
        onToggle={() => {
          session.panel.value = session.panel.peek() === null ? 'draft' : null;
        }}
      />
    );
  }

  const surface = openView(stage, view, signal);
  // The draft keeps the focus when the badge is pressed, for the panel to give back.
  surface.root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  let name: BadgeSpotName | null = null;
  const { again } = follow(
    frame,
    surface,
    ({ width }, viewport) => {
      const spot = freeSpot(session, name, width, viewport);
      name = spot?.name ?? null;
      // Where every corner has text, the badge makes room.
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

/** A corner of the composer where a badge of this size covers no text of the draft. */
function freeSpot({ field, composer }: Session, current: BadgeSpotName | null, size: number, viewport: Size) {
  const lines = field.rects({ from: 0, to: field.read().length });
  return badgeSpot(
    {
      body: sightOf(field.element),
      frame: composer.frame.getBoundingClientRect(),
      viewport,
      size,
      textAt: (box) => lines.some((line) => overlap(line, box)),
    },
    current,
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
