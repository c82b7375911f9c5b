import { setAlarm } from '../../browser/alarm.ts';
import { showBadge } from '../../browser/badge.ts';
import { keepNotices, mayNotify, notify } from '../../browser/notifications.ts';
import { interviews, reminders } from '../../browser/stores.ts';
import { translate } from '../../browser/translate.ts';
import type { Message } from '../../core/message.ts';
import { type Reminder, reminderMessage } from '../../core/reminders/reminder.ts';

export const REMINDERS_ALARM = 'reminders';

/**
 * While something waits, the list is looked at as often as this, in milliseconds: a clock that was set, or a journey
 * into another time zone, moves the point in time at which it is due.
 */
const LOOK_EVERY = 60 * 60_000;

/**
 * Compares the due list with the clock, sets the alarm and the badge, and shows what fell due. At every start, alarm
 * and change; it does not matter how often.
 */
export async function remind(): Promise<void> {
  const later = Date.now() + LOOK_EVERY;
  const { due, nextAt, toShow } = await reminders.look().catch(async (cause) => {
    // What the storage refused is tried again, whatever else does or does not wake the worker.
    await setAlarm(REMINDERS_ALARM, later);
    throw cause;
  });
  await setAlarm(REMINDERS_ALARM, nextAt === null ? null : Math.min(nextAt, later));
  const title =
    due.length === 1 ? translate('badge_due_one') : translate('badge_due_many', [String(due.length)]);
  await showBadge(due.length, title);
  if (await mayNotify()) {
    // What the system does not show, the badge does.
    await Promise.allSettled(toShow.map(show));
    await keepNotices(new Set(due.map(({ id }) => id)));
  }
  // Without the permission, badge and popup show it: a permission that comes later brings no old notices.
  if (toShow.length > 0) await reminders.shown(toShow.map(({ id }) => id));
}

async function show(reminder: Reminder): Promise<void> {
  const [record] = await interviews.readRecords([reminder.interviewId]);
  if (record === undefined) return;
  const say = ({ key, args }: Message): string => translate(key, args);
  const message = say(reminderMessage(reminder, record));
  await notify({ id: reminder.id, title: translate('ui_name'), message });
}
