// The popup: the templates, the current interview and the switches, for the tab it is opened over.

import { signal } from '@preact/signals-core';
import { openShortcutSettings, readCommands } from '../browser/commands.ts';
import { FIRST_SITE, type Sites } from '../browser/site.ts';
import { interviewStore, reminders, settingsStore, siteStore } from '../browser/stores.ts';
import { translate } from '../browser/translate.ts';
import { RULES } from '../core/assess/rules.ts';
import { emptyInterview, type Interview } from '../core/interview/interview.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import { prefill } from '../core/templates/prefill.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import type { KeyRow } from '../ui/popup/key-list.tsx';
import { Popup } from '../ui/popup/popup.tsx';
import { ruleBetter, ruleExample } from '../ui/rule-example.ts';
import { ruleReason } from '../ui/rule-text.ts';
import { popupStyles } from '../ui/styles.ts';
import { setTranslator } from '../ui/text.ts';
import { KeptSignal } from './kept-signal.ts';
import { PopupLetters } from './popup-letters.ts';
import { PopupSites } from './popup-sites.ts';
import { PopupTab } from './popup-tab.ts';
import { PopupWay } from './popup-way.ts';
import { renderLive } from './render-live.ts';

setTranslator(translate);
adoptStyles(document, popupStyles);

const settings = new KeptSignal(settingsStore, defaultSettings);
const interview = new KeptSignal(interviewStore, emptyInterview);
const kept = new KeptSignal<Sites>(siteStore, [FIRST_SITE]);
const tab = new PopupTab(settings.shown, kept.shown);
const sites = new PopupSites(kept.shown);
const way = new PopupWay();
const keys = signal<readonly KeyRow[]>([]);
const letters = new PopupLetters(tab, interview.shown);
const interviewNotSaved = signal(false);

function keysOf(command: string): string {
  return keys.value.find(({ id }) => id === command)?.keys ?? '';
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
      tab={{
        status: tab.status.value,
        shortcuts: {
          email: keysOf('toggle-email'),
          site: keysOf('toggle-site'),
          everywhere: keysOf('toggle-everywhere'),
        },
        reported: tab.reported.value,
        onAskAccess: () => void tab.askAccess(),
        onTurnOnHere: () => void tab.turnOnHere(),
        onSwitchSite: (on) => void tab.switchSite(on),
        onSwitchEmail: (on) => void tab.switchEmail(on),
        onSwitchEverywhere: (on) => void saveSettings({ ...settings.shown.peek(), on }),
        onReport: () => void tab.report(),
      }}
      picker={{
        templates: way.templates.value,
        // What is typed in the form counts before it is kept.
        prefilled: new Map([...way.known.value, ...prefill(interview.shown.value)]),
        actions: letters.actions(),
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
      outcome={letters.outcome.value}
      sites={{
        sites: sites.rows.value,
        onSwitch: (id, on) => void sites.switch(id, on),
        onAllow: (id) => void sites.allow(id),
        onRemove: (id) => void sites.remove(id),
      }}
      keys={{ rows: keys.value, onChangeKeys: () => void openShortcutSettings() }}
      onSaveInterview={(changed) => void saveInterview(changed)}
      onSaveSettings={(changed) => void saveSettings(changed)}
    />
  );
}

async function start(): Promise<void> {
  // What cannot be read leaves the empty form: the templates are of use all the same.
  await Promise.allSettled([settings.load(), kept.load(), interview.load(), way.load()]);
  sites.follow();
  keys.value = (await readCommands()).map(({ name, ...rest }) => ({ id: name, ...rest }));
  renderLive(view, document.body);
  for (const { shown } of [settings, kept]) shown.subscribe(() => void tab.look());
}

void start();
