import { computed, effect, signal as state } from '@preact/signals-core';
import { sendToWorker } from '../../browser/send-to-worker.ts';
import { assessDraft } from '../../core/assess/assess-draft.ts';
import type { Template } from '../../core/templates/template.ts';
import type { PickerProps } from '../../ui/picker/picker.tsx';
import { t } from '../../ui/text.ts';
import type { PanelScript } from '../panel-bridge.ts';
import { pageTheme } from './page-theme.ts';
import { placePanel } from './place-panel.ts';
import { asText, type Session } from './session.ts';
import { openView, type Stage, whileOpen } from './stage.ts';

/** Shows the panel while the session has it open, once its script is there. */
export function showPanels(session: Session, stage: Stage, load: () => Promise<PanelScript>): void {
  whileOpen(
    () => session.panel.value !== null,
    (open) => {
      void load().then(
        (script) => {
          if (open.aborted) return;
          if (session.notice.peek()?.kind === 'no-panel') session.notice.value = null;
          showPanel(session, stage, script, open);
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

/** What the templates tab shows, for one interview. */
type Offered = Pick<PickerProps, 'templates' | 'prefilled' | 'withMe'>;

function showPanel(
  session: Session,
  stage: Stage,
  { Panel, styles }: PanelScript,
  signal: AbortSignal,
): void {
  // A card that only the pointer opened is passed over; one that is being read stays.
  if (session.card.peek()?.takeFocus === false) session.card.value = null;
  const theme = pageTheme(session.composer.frame);
  const { memory, guard } = session;
  const offered = state<Offered>({ templates: [], prefilled: new Map() });
  // Without one of its own, a draft is filled from the current interview.
  const about = computed(() => guard.found.value?.id ?? null);
  const end = effect(() => {
    const id = about.value;
    offerFor(id).then(
      (offer) => {
        if (id === about.peek()) offered.value = offer;
      },
      () => undefined, // what was offered before stays; opened again, the panel asks again
    );
  });
  signal.addEventListener('abort', end, { once: true });

  function view() {
    const instead = guard.found.value?.instead;
    return (
      <Panel
        reading={session.reading.value}
        off={session.isOff}
        guard={{
          guard: guard.found.value,
          recipientsUnknown: guard.isUnknown(session.composer.recipients()),
          wroteFirst: memory.wroteFirst.value,
          onInterview(id) {
            memory.chosen.value = id;
          },
          onWroteFirst(answer) {
            memory.wroteFirst.value = answer;
          },
          onUseRecruiter() {
            if (instead) void session.useRecruiter(instead);
          },
        }}
        ignored={session.ignored.value.choices.filter(({ scope }) => scope !== 'email').length}
        firstTab={session.panel.peek() ?? 'draft'}
        theme={theme}
        picker={{
          ...offered.value,
          keepsSubject: session.composer.isReply(),
          start: session.picker,
          onState(picked) {
            session.picker = picked;
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
              run(letter) {
                void session.copy(asText(letter), 'copied');
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

  const surface = openView({ ...stage, styles }, view, signal, () => session.field.save());
  placePanel(surface, { frame: session.composer.frame, signal });
}

/** Templates in the order of the interview's step, and what it says for their gaps; `null` for the current one. */
async function offerFor(interviewId: string | null): Promise<Offered> {
  const [templates, { values, answers }] = await Promise.all([
    sendToWorker('read-templates', interviewId),
    sendToWorker('known-words', interviewId),
  ]);
  return {
    templates,
    prefilled: new Map(values),
    withMe: {
      answers,
      write: ({ id: templateId }: Template, filled, given) =>
        sendToWorker('write-with-me', { interviewId, templateId, values: [...filled], answers: given }),
      look: (text) =>
        assessDraft({ text })
          .diagnostics.filter(({ severity }) => severity !== 'hint')
          .map(({ message }) => message),
    },
  };
}
