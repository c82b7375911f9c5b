// The worker (Chromium) or event page (Firefox): answers messages, injects the scripts, tells pages of changes,
// reminds. It holds no state of its own, since the browser may stop it at any moment. Every listener is added while
// this script first runs, or the browser would not wake it.

import { onAlarm } from '../browser/alarm.ts';
import { answerMessages } from '../browser/answer.ts';
import { onBrowserStart, onCommand, onFirstInstalled, onInstalledOrUpdated } from '../browser/lifecycle.ts';
import { workerMessages } from '../browser/message-table.ts';
import { onNoticePressed } from '../browser/notifications.ts';
import { openNotebook, openWelcome } from '../browser/open-own-page.ts';
import { onAccessGranted, onAccessTakenBack } from '../browser/site-access.ts';
import {
  keepContentScriptsOut,
  onDataChange,
  reminders,
  settingsStore,
  siteStore,
} from '../browser/stores.ts';
import { handlers } from './worker/handlers.ts';
import { inTurn } from './worker/in-turn.ts';
import { PURGE_ALARM, purge } from './worker/purge.ts';
import { REMINDERS_ALARM, remind } from './worker/remind.ts';
import { runCommand } from './worker/run-command.ts';
import { registerSites } from './worker/sites.ts';
import { injectIntoOpenTabs, quietTabs, tellTabs } from './worker/webmail-pages.ts';

const remindSoon = inTurn(remind);
const tellTabsSoon = inTurn(tellTabs);
const registerSoon = inTurn(registerSites);
const settleSitesSoon = inTurn(settleSites);

answerMessages(workerMessages, handlers);

settingsStore.onChange(tellTabsSoon);
onDataChange(({ part }) => {
  // Every change of a record is one of the index; notes and reminders are nothing that a webmail's page knows of.
  if (part === 'index' || part === 'templates') tellTabsSoon();
  if (part === 'reminders') remindSoon();
  if (part === 'removed') void purge('when old');
});

siteStore.onChange(settleSitesSoon);
onInstalledOrUpdated(settleSitesSoon);
onFirstInstalled(() => void openWelcome());
onAccessGranted(settleSitesSoon);
onAccessTakenBack(settleSitesSoon);
onCommand((command, tab) => void runCommand(command, tab));

onAlarm((name) => {
  if (name === REMINDERS_ALARM) remindSoon();
  if (name === PURGE_ALARM) void purge('when old');
});
onBrowserStart(() => void purge('now'));
onNoticePressed((id) => void openReminded(id));

// Alarms, badges and registered scripts are lost in more ways than there are events for: whatever woke the worker, it looks.
registerSoon();
remindSoon();
void purge('when old');
void keepContentScriptsOut();

/** Has every page, those open now and those to come, be as the list of sites and the browser's permissions say. */
async function settleSites(): Promise<void> {
  registerSoon();
  await injectIntoOpenTabs();
  await tellTabs();
  await quietTabs();
}

async function openReminded(id: string): Promise<void> {
  const reminder = (await reminders.list()).find((each) => each.id === id);
  await openNotebook(reminder?.interviewId ?? null);
}
