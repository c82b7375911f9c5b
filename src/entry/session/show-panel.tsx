import { prefill } from '../../core/templates/prefill.ts';
import { copyText } from '../../editing/copy-text.ts';
import { Panel } from '../../ui/composer/panel.tsx';
import { t } from '../../ui/text.ts';
import { pageTheme } from './page-theme.ts';
import { placePanel } from './place-panel.ts';
import type { Session, SessionWorld } from './session.ts';
import { openView, type Stage, whileOpen } from './stage.ts';

/** Shows the panel while the session has it open. */
export function showPanels(session: Session, stage: Stage, world: SessionWorld): void {
  whileOpen(
    () => session.panel.value !== null,
    (open) => showPanel(session, stage, world, open),
    session.signal,
  );
}

function showPanel(session: Session, stage: Stage, world: SessionWorld, signal: AbortSignal): void {
  // A card that only the pointer opened is passed over; one that is being read stays.
  if (session.card.peek()?.takeFocus === false) session.card.value = null;
  const templates = world.templates();
  const theme = pageTheme(session.composer.frame);

  function view() {
    const recipients = session.composer.recipients();
    return (
      <Panel
        reading={session.reading.value}
        off={session.isOff}
        recipientsUnknown={Object.values(recipients).includes('unknown')}
        ignored={session.ignored.value.choices.filter(({ scope }) => scope !== 'email').length}
        firstTab={session.panel.peek() ?? 'draft'}
        theme={theme}
        picker={{
          templates: templates.value,
          prefilled: prefill(world.preferences.value.interview),
          start: session.picker,
          onState(state) {
            session.picker = state;
          },
          actions: [
            {
              id: 'insert',
              label: t('ui_action_insert'),
              run(letter) {
                void session.insert(letter);
              },
            },
            {
              id: 'copy',
              label: t('ui_action_copy'),
              async run({ subject, body }) {
                const text = `${subject}\n\n${body}`;
                session.notice.value = (await copyText(text))
                  ? { kind: 'copied' }
                  : { kind: 'by-hand', text };
              },
            },
          ],
        }}
        onShow={(diagnostic, item) => {
          session.card.value = { diagnostic, ignored: null, takeFocus: true, item };
        }}
        onOff={(off) => session.switchOff(off)}
        onRestore={() => session.restore()}
        onClose={() => session.closeAll()}
      />
    );
  }

  const surface = openView(stage, view, signal, () => session.field.save());
  placePanel(surface, { frame: session.composer.frame, signal });
}
