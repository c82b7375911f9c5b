import { computed, effect, signal as state } from '@preact/signals-core';
import { sendToWorker } from '../../browser/send-to-worker.ts';
import { assessDraft } from '../../core/assess/assess-draft.ts';
import { MOST_TEXT } from '../../core/assess/limits.ts';
import type { Template } from '../../core/templates/template.ts';
import type { TextField } from '../../editing/text-field.ts';
import { Panel } from '../../ui/composer/panel.tsx';
import type { PickerProps } from '../../ui/picker/picker.tsx';
import { panelStyles } from '../../ui/styles.ts';
import { t } from '../../ui/text.ts';
import { pageTheme } from './page-theme.ts';
import { placePanel } from './place-panel.ts';
import type { Session } from './session.ts';
import { openView, type Stage } from './stage.ts';

/** What the templates tab shows, for one interview. */
type Offered = Pick<PickerProps, 'templates' | 'prefilled' | 'withMe'>;

/** Shows the panel of a session until the signal aborts. Runs in a script of its own; see `panel-bridge.ts`. */
export function showPanel(session: Session, stage: Stage, signal: AbortSignal): void {
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
      () => {
        // What was offered before stays. With nothing to offer it closes and says so; opened again, it asks again.
        if (signal.aborted || offered.peek().templates.length > 0) return;
        session.closeAll();
        session.notice.value = { kind: 'no-panel' };
      },
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
          chosen: memory.chosen.value,
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
        isLong={isLong(session.field)}
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
                void session.copy(letter);
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

  const surface = openView({ ...stage, styles: panelStyles }, view, signal, () => session.field.save());
  placePanel(surface, { frame: session.composer.frame, signal });
}

/** Whether the draft is longer than what is read of it; asked of the draft alone only where all of its field is. */
function isLong(field: TextField): boolean {
  const { element } = field;
  const all = 'value' in element ? String(element.value) : (element.textContent ?? '');
  return all.length > MOST_TEXT && field.read().length > MOST_TEXT;
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
