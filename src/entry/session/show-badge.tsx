import { autoUpdate } from '@floating-ui/dom';
import { effect } from '@preact/signals';
import { sightOf } from '../../editing/visible-rects.ts';
import { Badge } from '../../ui/composer/badge.tsx';
import { type BadgeSpotName, type Box, badgeSpot } from '../../ui/composer/badge-spot.ts';
import { moveSurface } from '../../ui/composer/surface.ts';
import type { OwnSurface } from '../../ui/open-surface.ts';
import { pageTheme } from './page-theme.ts';
import type { Session, SessionWorld } from './session.ts';
import { openView, type Stage, whileOpen } from './stage.ts';

/** Width and height of the badge, in CSS pixels, as `composer.css` draws it. */
const SIZE = 30;
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

  function View() {
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

  const surface = openView(stage, <View />, signal);
  let spot: BadgeSpotName | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const place = () => {
    spot = settle(surface, session, spot);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(place, PAUSE);
  };
  const ends = [
    autoUpdate(frame, surface.host, place, { animationFrame: false }),
    effect(() => {
      session.moved.value;
      soon();
    }),
    () => clearTimeout(timer),
  ];
  frame.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => ends.forEach((end) => void end()), { once: true });
}

/** Moves the badge to where it covers no text, or out of sight. */
function settle(surface: OwnSurface, session: Session, current: BadgeSpotName | null): BadgeSpotName | null {
  const { field, composer } = session;
  const body = sightOf(field.element);
  const lines = field.rects({ from: 0, to: field.read().length });
  const spot = badgeSpot(
    {
      body,
      frame: composer.frame.getBoundingClientRect(),
      viewport: {
        width: document.documentElement.clientWidth,
        height: document.documentElement.clientHeight,
      },
      size: SIZE,
      textAt: (box) => lines.some((line) => overlap(line, box)),
    },
    current,
  );
  surface.host.style.setProperty('visibility', spot === null ? 'hidden' : 'visible', 'important');
  if (spot !== null) moveSurface(surface, spot.left, spot.top);
  return spot?.name ?? null;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
