import type { ShowPanel } from '../panel-bridge.ts';
import type { Session } from './session.ts';
import { type Stage, whileOpen } from './stage.ts';

/** Shows the panel while the session has it open, once its script is there. */
export function showPanels(session: Session, stage: Stage, load: () => Promise<ShowPanel>): void {
  whileOpen(
    () => session.panel.value !== null,
    (open) => {
      void load().then(
        (showPanel) => {
          if (open.aborted) return;
          if (session.notice.peek()?.kind === 'no-panel') session.notice.value = null;
          showPanel(session, stage, open);
        },
        () => {
          if (open.aborted) return;
          // Closed, so that the badge opens it: whoever presses it again asks again.
          session.panel.value = null;
          session.notice.value = { kind: 'no-panel' };
        },
      );
    },
    session.signal,
  );
}
