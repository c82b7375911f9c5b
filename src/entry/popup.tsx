// The popup: the templates, the current interview and the switches, for the tab it is opened over.

import { effect, signal } from '@preact/signals-core';
import { openShortcutSettings, readCommands } from '../browser/commands.ts';
import { opensPagesOpenly } from '../browser/private-window.ts';
import { FIRST_SITE, type Sites } from '../browser/site.ts';
import { storeMessage } from '../browser/store-error.ts';
import { interviews, onDataChange, settingsStore, siteStore } from '../browser/stores.ts';
import { translate } from '../browser/translate.ts';
import { RULES } from '../core/assess/rules.ts';
import type { Message } from '../core/message.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import { prefill } from '../core/templates/prefill.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import type { KeyRow } from '../ui/key-list.tsx';
import { Popup } from '../ui/popup/popup.tsx';
import { ruleBetter, ruleExample } from '../ui/rule-example.ts';
import { ruleReason } from '../ui/rule-text.ts';
import { popupStyles } from '../ui/styles.ts';
import { setTranslator, speakIn } from '../ui/text.ts';
import { askToCatchUp } from './ask-to-catch-up.ts';
import { KeptSignal } from './kept-signal.ts';
import { PopupInterview } from './popup-interview.ts';
import { PopupLetters } from './popup-letters.ts';
import { PopupSites } from './popup-sites.ts';
import { PopupTab } from './popup-tab.ts';
import { PopupWay } from './popup-way.ts';
import { renderLive } from './render-live.ts';

setTranslator(translate);
speakIn(document.documentElement);
adoptStyles(document, popupStyles);

const settings = new KeptSignal(settingsStore, defaultSettings);
const interview = new PopupInterview({
  interviews,
  now: () => Date.now(),
  onChange: (changed) =>
    onDataChange(({ part }) => {
      if (part === 'index' || part === 'record') changed();
    }),
});
const kept = new KeptSignal<Sites>(siteStore, [FIRST_SITE]);
const tab = new PopupTab(settings.shown, kept.shown);
const sites = new PopupSites(kept.shown);
/** Why what was pressed last could not be kept. */
const problem = signal<Message | null>(null);
const way = new PopupWay(problem);
const keys = signal<readonly KeyRow[]>([]);
const opensOpenly = signal(false);
const letters = new PopupLetters(tab, interview.shown);

const RULES_IN_WORDS = RULES.map((id) => ({
  id,
  reason: ruleReason(id),
  example: ruleExample(id),
  better: ruleBetter(id),
}));

function keysOf(command: string): string {
  return keys.value.find(({ id }) => id === command)?.keys ?? '';
}

async function saveSettings(changed: Settings): Promise<void> {
  const before = settings.shown.peek();
  try {
    await settings.save(changed);
    askToCatchUp();
    problem.value = null;
  } catch (error) {
    settings.shown.value = before; // the switch springs back: it was not kept
    problem.value = storeMessage(error);
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
        withMe: way.withMe.value,
        actions: letters.actions(),
        takeFocus: true,
      }}
      way={{
        ...way.shown.value,
        onChoose: (id) => void way.choose(id),
        onSent: () => void way.sent(),
        onFinish: (id) => void way.finish(id),
        onSnooze: (id, snooze) => void way.snooze(id, snooze),
      }}
      interview={{
        interview: interview.shown.value,
        problem: interview.problem.value,
        onEdit: (edit) => void interview.edit(edit),
      }}
      problem={problem.value}
      settings={settings.shown.value}
      rules={RULES_IN_WORDS}
      outcome={letters.outcome.value}
      notebookOpensOpenly={opensOpenly.value}
      sites={{
        sites: sites.rows.value,
        onSwitch: (id, on) => void sites.switch(id, on),
        onAllow: (id) => void sites.allow(id),
        onRemove: (id) => void sites.remove(id),
      }}
      keys={{ rows: keys.value, onChangeKeys: () => void openShortcutSettings() }}
      onSaveSettings={(changed) => void saveSettings(changed)}
    />
  );
}

async function start(): Promise<void> {
  // Asked all at once, since each answer is some milliseconds away. What cannot be read leaves the empty form: the
  // templates are of use all the same.
  const switches = Promise.allSettled([settings.load(), kept.load()]);
  void tab.look(switches);
  void switches.then(() => {
    sites.follow();
    lookAtChanges();
  });
  await Promise.allSettled([switches, interview.load(), way.load(), readKeys(), readWindow()]);
  renderLive(view, document.body);
}

/** Looks at the tab again whenever a switch is another. */
function lookAtChanges(): void {
  const looked = [settings.shown.peek(), kept.shown.peek()];
  effect(() => {
    const now = [settings.shown.value, kept.shown.value];
    if (now.some((each, at) => each !== looked[at])) void tab.look();
  });
}

async function readKeys(): Promise<void> {
  keys.value = (await readCommands()).map(({ name, ...rest }) => ({ id: name, ...rest }));
}

async function readWindow(): Promise<void> {
  opensOpenly.value = await opensPagesOpenly();
}

void start();
