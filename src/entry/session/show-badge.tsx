import { Badge } from '../../ui/composer/badge.tsx';
import { BADGE_SPOTS } from '../../ui/composer/badge-spot.ts';
import { isUnsure, warningsOf } from '../../ui/composer/reading.ts';
import { pageTheme } from './page-theme.ts';
import type { Session, SessionWorld } from './session.ts';
import { openView, type Stage, whileOpen } from './stage.ts';
import { stayFree } from './stay-free.ts';

/** Shows the badge at the composer's corner while the composer is displayed and the person wants a button there. */
export function showBadge(session: Session, stage: Stage, world: SessionWorld): void {
  whileOpen(
    () => session.shown.value && world.preferences.value.settings.showButton,
    (open) => placeBadge(session, stage, open),
    session.signal,
  );
}

function placeBadge(session: Session, stage: Stage, signal: AbortSignal): void {
  const { composer, guard } = session;
  const theme = pageTheme(composer.frame);

  function view() {
    return (
      <Badge
        reading={session.reading.value}
        recipients={warningsOf(guard.found.value).length}
        unsure={isUnsure(guard.found.value, guard.isUnknown(composer.recipients()))}
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
  stayFree(session, surface, BADGE_SPOTS, () => (session.chip === null ? [] : [session.chip()]), signal);
}
