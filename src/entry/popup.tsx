// The popup: the templates, the current interview and the switches, for the tab it is opened over.

import { signal } from '@preact/signals-core';
import { MessageError } from '../browser/envelope.ts';
import type { Delivery, Letter } from '../browser/message-table.ts';
import { sendToTab } from '../browser/send-to-tab.ts';
import { sendToWorker } from '../browser/send-to-worker.ts';
import { askAccess } from '../browser/site-access.ts';
import { interviewStore, reminders, settingsStore } from '../browser/stores.ts';
import { translate } from '../browser/translate.ts';
import { activeTab, type Tab } from '../browser/webmail-tabs.ts';
import { RULES } from '../core/assess/rules.ts';
import { emptyInterview, type Interview } from '../core/interview/interview.ts';
import { recruiterRecipient } from '../core/interview/recruiter-recipient.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import { prefill } from '../core/templates/prefill.ts';
import { copyText } from '../editing/copy-text.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import type { PickerAction } from '../ui/picker/picker-action.ts';
import { Popup, type PopupOutcome } from '../ui/popup/popup.tsx';
import type { TabStatus } from '../ui/popup/tab-status.ts';
import { ruleBetter, ruleExample } from '../ui/rule-example.ts';
import { ruleReason } from '../ui/rule-text.ts';
import { popupStyles } from '../ui/styles.ts';
import { setTranslator, t } from '../ui/text.ts';
import { gmail } from '../webmail/gmail.ts';
import { isPageOf } from '../webmail/is-page-of.ts';
import { KeptSignal } from './kept-signal.ts';
import { PopupWay } from './popup-way.ts';
import { readTabStatus } from './read-tab-status.ts';
import { renderLive } from './render-live.ts';

setTranslator(translate);
adoptStyles(document, popupStyles);

const status = signal<TabStatus>({ kind: 'checking' });
const settings = new KeptSignal(settingsStore, defaultSettings);
const interview = new KeptSignal(interviewStore, emptyInterview);
const way = new PopupWay();
const interviewNotSaved = signal(false);
const outcome = signal<PopupOutcome | null>(null);
/** One letter at a time: a second press would write it twice. */
const busy = signal(false);
let tab: Tab | null = null;

async function refresh(): Promise<void> {
  tab = await activeTab();
  status.value = await readTabStatus(tab, settings.shown.peek());
}

/** Says what became of a letter; one that the page did not take goes to the clipboard. */
async function deliver(letter: Letter, deliveryOf: Promise<Delivery>): Promise<void> {
  busy.value = true;
  outcome.value = null;
  let delivery: Delivery;
  try {
    delivery = await deliveryOf;
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    delivery = 'copy';
  } finally {
    busy.value = false;
  }
  outcome.value = await outcomeOf(delivery, letter);
  // The draft is where the person wants to be now.
  if (delivery === 'written') window.close();
}

async function outcomeOf(delivery: Delivery, letter: Letter): Promise<PopupOutcome> {
  if (delivery === 'copy') return copy(letter, 'copied-instead');
  if (delivery !== 'recipient') return delivery;
  return (await copyText(recruiterAddress())) ? 'recipient' : 'recipient-by-hand';
}

async function copy({ subject, body }: Letter, done: PopupOutcome): Promise<PopupOutcome> {
  return (await copyText(`${subject}\n\n${body}`)) ? done : 'failed';
}

function actions(): PickerAction[] {
  const { kind } = status.value;
  const address = recruiterAddress();
  const insert: PickerAction = {
    id: 'insert',
    label: t('ui_action_insert'),
    unavailable: insertNeeds(),
    run(letter) {
      if (tab !== null) void deliver(letter, sendToTab(tab.id, 'insert', letter));
    },
  };
  const draft: PickerAction = {
    id: 'new-draft',
    label: t('ui_action_new_draft'),
    unavailable: draftNeeds(address),
    run(letter) {
      if (tab !== null)
        void deliver(letter, sendToWorker('new-draft', { tabId: tab.id, to: address, letter }));
    },
  };
  const copying: PickerAction = {
    id: 'copy',
    label: t('ui_action_copy'),
    async run(letter) {
      outcome.value = await copy(letter, 'copied');
    },
  };
  return kind === 'active' ? [insert, draft, copying] : [draft, insert, copying];
}

function recruiterAddress(): string {
  return recruiterRecipient(interview.shown.value)?.address ?? '';
}

/** What stands in the way of writing at all; `undefined` when nothing. */
function anyNeeds(): string | undefined {
  const { kind } = status.value;
  if (busy.value) return t('ui_action_busy');
  if (kind === 'off') return t('ui_action_needs_on');
  return kind === 'withheld' ? t('ui_action_needs_access') : undefined;
}

function insertNeeds(): string | undefined {
  return anyNeeds() ?? (status.value.kind === 'active' ? undefined : t('ui_action_insert_needs'));
}

/** What a new draft to the recruiter still needs; `undefined` when nothing. */
function draftNeeds(address: string): string | undefined {
  const needs = anyNeeds();
  if (needs !== undefined) return needs;
  const { kind } = status.value;
  const isGmail = tab?.url !== undefined && isPageOf(gmail, tab.url);
  if (!isGmail || (kind !== 'active' && kind !== 'no-composer')) return t('ui_action_draft_needs_gmail');
  return address === '' ? t('ui_action_draft_needs_recruiter') : undefined;
}

async function saveInterview(changed: Interview): Promise<void> {
  try {
    await interview.save(changed);
    interviewNotSaved.value = false;
  } catch {
    interviewNotSaved.value = true; // said beside the form; what was typed stays there
  }
}

async function saveSettings(changed: Settings): Promise<void> {
  const before = settings.shown.peek();
  try {
    await settings.save(changed);
  } catch {
    settings.shown.value = before; // the switch springs back: it was not kept
  }
}

function view() {
  return (
    <Popup
      status={status.value}
      picker={{
        templates: way.templates.value,
        // What is typed in the form counts before it is kept.
        prefilled: new Map([...way.known.value, ...prefill(interview.shown.value)]),
        actions: actions(),
        takeFocus: true,
      }}
      way={{
        ...way.shown.value,
        onChoose: (id) => void way.choose(id),
        onSent: () => void way.sent(),
        onFinish: (id) => void reminders.finish(id).catch(() => undefined),
        onSnooze: (id, snooze) => void reminders.snooze(id, snooze).catch(() => undefined),
      }}
      interview={interview.shown.value}
      interviewNotSaved={interviewNotSaved.value}
      settings={settings.shown.value}
      rules={RULES.map((id) => ({
        id,
        reason: ruleReason(id),
        example: ruleExample(id),
        better: ruleBetter(id),
      }))}
      outcome={outcome.value}
      onAskAccess={() => void askAccess(gmail.matches).then(refresh)}
      onSaveInterview={(changed) => void saveInterview(changed)}
      onSaveSettings={(changed) => void saveSettings(changed)}
    />
  );
}

async function start(): Promise<void> {
  // What cannot be read leaves the empty form: the templates are of use all the same.
  await Promise.allSettled([settings.load(), interview.load(), way.load()]);
  renderLive(view, document.body);
  settings.shown.subscribe(() => void refresh());
}

void start();
