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
import { catchUp, look, register, settle, tell } from './worker/duties.ts';
import { handlers } from './worker/handlers.ts';
import { PURGE_ALARM, purge } from './worker/purge.ts';
import { REMINDERS_ALARM } from './worker/remind.ts';
import { runCommand } from './worker/run-command.ts';

// What fails is the browser's to report, in the extension's own list of errors.
const tellSoon = (): void => void tell.run();
const settleSoon = (): void => void settle.run();
const lookSoon = (): void => void look();

answerMessages(workerMessages, handlers);

settingsStore.onChange(tellSoon);
onDataChange(({ part }) => {
  // Every change of a record is one of the index; notes and reminders are nothing that a webmail's page knows of.
  if (part === 'index' || part === 'templates') tellSoon();
  if (part === 'reminders') lookSoon();
  if (part === 'removed') void purge('when old');
});

siteStore.onChange(settleSoon);
onInstalledOrUpdated(settleSoon);
onFirstInstalled(() => void openWelcome());
onAccessGranted(settleSoon);
onAccessTakenBack(settleSoon);
onCommand((command, tab) => void runCommand(command, tab));

onAlarm((name) => {
  if (name === REMINDERS_ALARM) lookSoon();
  if (name === PURGE_ALARM) void purge('when old');
});
onBrowserStart(() => void purge('now'));
onNoticePressed((id) => void openReminded(id));

// Alarms, badges and registered scripts are lost in more ways than there are events for, and a worker that was stopped may
// have left something undone: whatever woke this one, it looks.
void register();
void catchUp();
void purge('when old');
void keepContentScriptsOut();

async function openReminded(id: string): Promise<void> {
  const reminder = (await reminders.list()).find((each) => each.id === id);
  await openNotebook(reminder?.interviewId ?? null);
}
