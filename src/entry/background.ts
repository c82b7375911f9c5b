// The worker (Chromium) or event page (Firefox): keeps the settings, injects the scripts, tells pages of changes. It
// holds no state of its own, since the browser may stop it at any moment.

import { answerMessages } from '../browser/answer.ts';
import { MessageError } from '../browser/envelope.ts';
import { onCommand, onInstalledOrUpdated } from '../browser/lifecycle.ts';
import { type Delivery, type Input, type Preferences, workerMessages } from '../browser/message-table.ts';
import { sendToTab } from '../browser/send-to-tab.ts';
import { onAccessGranted } from '../browser/site-access.ts';
import { interviewStore, keepContentScriptsOut, settingsStore } from '../browser/stores.ts';
import { injectCompanion, injectEntry, openTabs } from '../browser/webmail-tabs.ts';
import { TEMPLATES } from '../core/templates/templates.ts';
import { gmail } from '../webmail/gmail.ts';

async function readPreferences(): Promise<Preferences> {
  const [settings, interview] = await Promise.all([settingsStore.read(), interviewStore.read()]);
  return { settings, interview };
}

/** Gives every open page of a webmail its entry script; pages that cannot be reached are left as they are. */
async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await openTabs(gmail.matches);
  await Promise.allSettled(tabs.map(({ id }) => injectEntry(id)));
}

async function tellTabs(): Promise<void> {
  const preferences = await readPreferences();
  const tabs = await openTabs(gmail.matches);
  await Promise.allSettled(tabs.map(({ id }) => sendToTab(id, 'preferences-changed', preferences)));
}

async function writeNewDraft({
  tabId,
  to,
  letter,
}: Input<typeof workerMessages, 'new-draft'>): Promise<Delivery> {
  try {
    if (!(await sendToTab(tabId, 'open-composer', null))) return 'no-composer';
    // The page asks for its companion too, but maybe later than the letter; whichever comes second does nothing.
    await injectCompanion(tabId, 0);
    return await sendToTab(tabId, 'write-draft', { to, letter });
  } catch (error) {
    if (error instanceof MessageError) return 'no-composer';
    throw error;
  }
}

answerMessages(workerMessages, {
  async 'load-companion'(_, { tabId, frameId = 0 }) {
    const { on } = await settingsStore.read();
    if (on && tabId !== undefined) await injectCompanion(tabId, frameId);
    return on;
  },
  'read-preferences': readPreferences,
  async 'switch-rule'({ rule, on }) {
    await settingsStore.update((settings) => {
      const others = settings.rulesOff.filter((each) => each !== rule);
      return { ...settings, rulesOff: on ? others : [...others, rule] };
    });
    return null;
  },
  'read-templates': () => [...TEMPLATES],
  'new-draft': writeNewDraft,
});

settingsStore.onChange(() => void tellTabs());
interviewStore.onChange(() => void tellTabs());
onInstalledOrUpdated(() => void injectIntoOpenTabs());
onAccessGranted(() => void injectIntoOpenTabs());
onCommand((command, tabId) => {
  // Nobody answers in a tab without a composer: the shortcut then does nothing.
  sendToTab(tabId, 'run-command', command).catch(() => undefined);
});
void keepContentScriptsOut();
