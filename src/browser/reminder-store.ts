import type { LocalTime, Now } from '../core/calendar/local-time.ts';
import {
  addReminder,
  finishReminder,
  type Reconciled,
  reconcile,
  snoozeReminder,
} from '../core/reminders/due-list.ts';
import {
  dueTime,
  type Reminder,
  type ReminderKind,
  type Snooze,
  snoozedTime,
} from '../core/reminders/reminder.ts';
import { KEYS, remindersKind, toShowKind } from './kept-kinds.ts';
import { loadIndex, loadRecords, type StoreWorld } from './shelf.ts';
import { StoreError } from './store-error.ts';
import { readKept, type Transaction, transact } from './transaction.ts';

/** The due list as it is now, and which notifications are yet to be shown. */
export interface Look extends Omit<Reconciled, 'fire'> {
  readonly toShow: readonly Reminder[];
}

/**
 * What the person chose to be reminded of. Pages change the list; the worker, told by the change itself, sets alarm and
 * badge.
 */
export class ReminderStore {
  readonly #world: StoreWorld;

  constructor(world: StoreWorld) {
    this.#world = world;
  }

  async list(): Promise<readonly Reminder[]> {
    return (await readKept(this.#world, KEYS.reminders, remindersKind)) ?? [];
  }

  /** Those that fired, or that fell due since, and are not done: what popup and badge show. */
  async due(): Promise<readonly Reminder[]> {
    return reconcile(await this.list(), this.#now()).due;
  }

  /**
   * Adds a reminder for an interview, in place of one of the same kind that is not done yet.
   * @param due as the clock on the wall shows it; the usual time of its kind when not given
   * @throws {StoreError} `missing` when the interview was removed meanwhile
   */
  add(interviewId: string, kind: ReminderKind, due?: LocalTime): Promise<Reminder> {
    return transact(this.#world, 'reminders', async (transaction) => {
      const { rows } = await loadIndex(transaction, this.#world);
      const row = rows.find(({ id }) => id === interviewId);
      const [record] =
        row === undefined ? [] : await loadRecords(transaction, this.#world, [interviewId], [row]);
      if (record === undefined) throw new StoreError('missing', 'reminders');
      const now = this.#now();
      const reminder: Reminder = {
        id: this.#world.newId(),
        interviewId,
        kind,
        due: due ?? dueTime(kind, record, now),
        state: 'waiting',
        madeAt: now.at,
      };
      await change(transaction, (reminders) => addReminder(reminders, reminder));
      return reminder;
    });
  }

  /** Shows it again later. */
  snooze(id: string, snooze: Snooze): Promise<readonly Reminder[]> {
    const due = snoozedTime(snooze, this.#now());
    return this.#change((reminders) => snoozeReminder(reminders, id, due));
  }

  /** Done with, and said so. */
  finish(id: string): Promise<readonly Reminder[]> {
    return this.#change((reminders) => finishReminder(reminders, id));
  }

  /** The person no longer wants it. */
  remove(id: string): Promise<readonly Reminder[]> {
    return this.#change((reminders) => reminders.filter((reminder) => reminder.id !== id));
  }

  /**
   * Compares the list with the clock. What falls due is kept as fired, and as yet to be shown, before anybody is told:
   * a worker that is stopped right here shows it at its next start. For the worker.
   */
  look(): Promise<Look> {
    return transact(this.#world, 'reminders', async (transaction) => {
      const before = (await transaction.read(KEYS.reminders, remindersKind)) ?? [];
      const { reminders, fire, due, nextAt } = reconcile(before, this.#now());
      const noted = (await transaction.read(KEYS.toShow, toShowKind)) ?? [];
      const open = new Set(due.map(({ id }) => id));
      const show = [...new Set([...noted, ...fire.map(({ id }) => id)])].filter((id) => open.has(id));
      if (fire.length > 0 || reminders.length !== before.length)
        transaction.write(KEYS.reminders, remindersKind, [...reminders]);
      if (show.join() !== noted.join()) transaction.write(KEYS.toShow, toShowKind, show);
      return { reminders, due, nextAt, toShow: due.filter(({ id }) => show.includes(id)) };
    });
  }

  /** These were shown: they are not shown again. */
  shown(ids: readonly string[]): Promise<void> {
    return transact(this.#world, 'reminders', async (transaction) => {
      const noted = (await transaction.read(KEYS.toShow, toShowKind)) ?? [];
      const left = noted.filter((id) => !ids.includes(id));
      if (left.length < noted.length) transaction.write(KEYS.toShow, toShowKind, left);
    });
  }

  #change(to: (reminders: readonly Reminder[]) => Reminder[]): Promise<readonly Reminder[]> {
    return transact(this.#world, 'reminders', (transaction) => change(transaction, to));
  }

  #now(): Now {
    return { at: this.#world.now(), offsetAt: this.#world.offsetAt };
  }
}

async function change(
  transaction: Transaction,
  to: (reminders: readonly Reminder[]) => Reminder[],
): Promise<readonly Reminder[]> {
  const changed = to((await transaction.read(KEYS.reminders, remindersKind)) ?? []);
  transaction.write(KEYS.reminders, remindersKind, changed);
  return changed;
}
