import * as z from 'zod/mini';
import { id, instant, localTime } from '../fields-schema.ts';
import { LIST_LIMIT } from '../limits.ts';
import { REMINDER_KINDS, REMINDER_STATES } from './reminder.ts';

export const reminderSchema = z.object({
  id,
  interviewId: id,
  kind: z.enum(REMINDER_KINDS),
  /** As the clock on the wall shows it: a change of clocks or a journey moves the point in time, not the hour. */
  due: localTime,
  state: z._default(z.enum(REMINDER_STATES), 'waiting'),
  madeAt: instant,
});

/** Something the person chose to be reminded of. */
export type Reminder = Readonly<z.infer<typeof reminderSchema>>;

/** The stored due list: alarms are lost, this is not. */
export const remindersSchema = z.array(reminderSchema).check(z.maxLength(LIST_LIMIT * 10));
