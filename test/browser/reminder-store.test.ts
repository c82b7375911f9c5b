import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataWorld, interviewAt } from '../support/data-world.ts';
import { fakeArea } from '../support/fake-area.ts';

const HOUR = 60 * 60_000;

async function withReminder(due = '2026-11-23T12:00') {
  const world = new DataWorld();
  const { id } = await world.interviews.create(interviewAt('Northwind'));
  const reminder = await world.reminders.add(id, 'call', due);
  return { world, id, reminder };
}

describe('a reminder', () => {
  it('is quiet before its time, and says when to look again', async () => {
    const { world } = await withReminder();
    expect(await world.reminders.look()).toMatchObject({ toShow: [], due: [], nextAt: world.at + 2 * HOUR });
  });

  it('is shown once, and stays due until it is done', async () => {
    const { world, reminder } = await withReminder();
    world.at += 3 * HOUR;
    const { toShow, nextAt } = await world.reminders.look();
    expect([toShow.map(({ id }) => id), nextAt]).toEqual([[reminder.id], null]);
    await world.reminders.shown([reminder.id]);
    expect(await world.reminders.look()).toMatchObject({ toShow: [], due: [{ id: reminder.id }] });
    await world.reminders.finish(reminder.id);
    expect(await world.reminders.due()).toEqual([]);
    expect((await world.reminders.look()).due).toEqual([]);
  });

  it('is shown at the next start when the worker was stopped before it showed it', async () => {
    const { world, reminder } = await withReminder();
    world.at += 3 * HOUR;
    await world.reminders.look();
    const next = new DataWorld(fakeArea(Object.fromEntries(world.area.items)));
    next.at = world.at;
    expect((await next.reminders.look()).toShow.map(({ id }) => id)).toEqual([reminder.id]);
  });

  it('is not shown any more when it was done before anybody could show it', async () => {
    const { world, reminder } = await withReminder();
    world.at += 3 * HOUR;
    await world.reminders.look();
    await world.reminders.finish(reminder.id);
    expect((await world.reminders.look()).toShow).toEqual([]);
  });

  it('comes again when it was put off, once', async () => {
    const { world, reminder } = await withReminder();
    world.at += 3 * HOUR;
    await world.reminders.look();
    await world.reminders.shown([reminder.id]);
    await world.reminders.snooze(reminder.id, 'hour');
    expect((await world.reminders.look()).due).toEqual([]);
    world.at += HOUR;
    expect((await world.reminders.look()).toShow.map(({ id }) => id)).toEqual([reminder.id]);
  });

  it('goes with its interview, and cannot be made for one that is gone', async () => {
    const { world, id } = await withReminder();
    await world.removals.removeInterview(id);
    world.at += 3 * HOUR;
    expect((await world.reminders.look()).due).toEqual([]);
    await expect(world.reminders.add(id, 'rest')).rejects.toMatchObject({ problem: 'missing' });
  });

  it('is shown once, and not before it is due, whenever the worker looks, starts or is stopped', async () => {
    const step = fc.record({
      wait: fc.integer({ min: -2 * HOUR, max: 6 * HOUR }),
      stops: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        let { world } = await withReminder();
        const shown: number[] = [];
        for (const { wait, stops } of steps) {
          const at = world.at + wait;
          if (stops) world = new DataWorld(fakeArea(Object.fromEntries(world.area.items)));
          world.at = at;
          const { toShow } = await world.reminders.look();
          for (const { id } of toShow) {
            shown.push(at);
            await world.reminders.shown([id]);
          }
        }
        const noon = Date.UTC(2026, 10, 23, 12);
        expect(shown.length).toBeLessThanOrEqual(1);
        expect(shown.every((at) => at >= noon)).toBe(true);
      }),
    );
  });
});
