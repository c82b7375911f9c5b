import { Notice } from '../../ui/composer/notice.tsx';
import { pageTheme } from './page-theme.ts';
import { placePanel } from './place-panel.ts';
import type { Session } from './session.ts';
import { openView, type Stage, whileOpen } from './stage.ts';

/** Shows what there is to say of the last thing written, until it is closed. */
export function showNotices(session: Session, stage: Stage): void {
  whileOpen(
    () => session.notice.value !== null,
    (open) => showNotice(session, stage, open),
    session.signal,
  );
}

function showNotice(session: Session, stage: Stage, signal: AbortSignal): void {
  const theme = pageTheme(session.composer.frame);
  const onClose = () => {
    session.notice.value = null;
  };
  function view() {
    const content = session.notice.value;
    return content && <Notice content={content} theme={theme} onClose={onClose} />;
  }
  const surface = openView(stage, view, signal, () => session.field.save());
  placePanel(surface, { frame: session.composer.frame, signal });
}
