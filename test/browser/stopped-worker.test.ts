import { describe, expect, it } from 'vitest';
import { changeInterview } from '../../src/core/interview/interview-record.ts';
import { DataWorld, interviewAt, MONDAY, writes } from '../support/data-world.ts';
import { fakeArea } from '../support/fake-area.ts';
import { stoppedAt } from '../support/stopped-area.ts';

interface Written {
  readonly id: string;
  readonly other: string;
  readonly file: string;
}

/** Two interviews with notes, a reminder that is due, and a file of another interview. */
async function written(): Promise<{ world: DataWorld; made: Written }> {
  const away = new DataWorld();
  await away.interviews.create(interviewAt('Fabrikam'));
  const file = (await away.archive.exportText()).replaceAll('"id-0-1"', '"away"');
  const world = new DataWorld();
  const { id } = await world.interviews.create(interviewAt('Northwind'));
  await world.interviews.changeNotebook(id, writes('A secret'));
  await world.interviews.changeNotebook(id, writes('A secret account.', 'A secret'));
  const other = await world.interviews.create(interviewAt('Contoso'));
  await world.reminders.add(id, 'call', '2026-11-23T10:01');
  world.at += 120_000;
  return { world, made: { id, other: other.id, file } };
}

/** Every kind of write; what comes after it is tidying that any start does. */
const WRITES: Readonly<Record<string, (world: DataWorld, made: Written) => Promise<unknown>>> = {
  'a new interview': (world) => world.interviews.create(interviewAt('Tailspin')),
  'a changed record': (world, { id }) =>
    world.interviews.change(id, (record) => changeInterview(record, { stage: 'first call' }, MONDAY + 9)),
  'a line of the account': (world, { id }) =>
    world.interviews.changeNotebook(id, writes('A secret account. Two.')),
  'a removal': (world, { id }) => world.removals.removeInterview(id),
  'a removal of everything': (world) => world.removals.removeEverything(),
  'an import that merges': (world, { file }) => world.archive.importText(file, 'merge'),
  'an import that replaces': (world, { file }) => world.archive.importText(file, 'replace'),
  'the undo of an import': (world) => world.removals.undo(),
  'a look at the reminders': (world) => world.reminders.look(),
  'a reminder put off': async (world) => {
    const [reminder] = await world.reminders.list();
    await world.reminders.snooze(reminder?.id ?? '', 'hour');
  },
};

/** What has to have happened before. */
const BEFORE: typeof WRITES = {
  'the undo of an import': (world, { file }) => world.archive.importText(file, 'replace'),
};

async function everythingOf(world: DataWorld): Promise<string> {
  return JSON.stringify(await world.archive.readEverything());
}

describe.each(Object.keys(WRITES))('a worker stopped in the middle of %s', (name) => {
  it.each([
    [1, false],
    [1, true],
    [2, false],
    [2, true],
  ])('at its write %i, done: %s, leaves what was before or what came after', async (nth, done) => {
    const write = WRITES[name];
    if (write === undefined) throw new Error(name);
    const { world, made } = await written();
    await BEFORE[name]?.(world, made);
    const before = await everythingOf(world);
    const items = Object.fromEntries(world.area.items);

    const through = new DataWorld(fakeArea(items));
    through.at = world.at;
    await write(through, made);
    const after = await everythingOf(through);

    const { area, stopped } = stoppedAt(fakeArea(items), nth, done);
    const dying = new DataWorld(area);
    dying.at = world.at;
    await Promise.race([write(dying, made), stopped]);

    const next = new DataWorld(fakeArea(Object.fromEntries(area.items)));
    next.at = world.at;
    expect([before, after].map(withoutIds)).toContain(withoutIds(await everythingOf(next)));
    // And whatever was on its way out does go.
    await next.removals.purge('now');
    const { interviews } = await next.archive.readEverything();
    const ids = new Set(interviews.map(({ record }) => record.id));
    const stray = [...next.area.items.keys()].filter(
      (key) => /^(last-good:|before:)*(record|notebook):/u.test(key) && !ids.has(key.split(':').at(-1) ?? ''),
    );
    expect(stray).toEqual([]);
  });
});

/** Ids made by a stopped worker's successor are others than its own. */
function withoutIds(text: string): string {
  return text.replaceAll(/"id-\d+-\d+"/gu, '"id"');
}
