import { describe, expect, it } from 'vitest';
import { DataWorld, interviewAt, writes } from '../support/data-world.ts';

const TEMPLATE = {
  id: 'mine',
  title: 'Mine',
  when: '',
  audience: 'recruiter',
  subject: '',
  body: 'Hello',
  step: null,
  changedAt: 1,
} as const;

async function filled() {
  const world = new DataWorld();
  const { id } = await world.interviews.create(interviewAt('Northwind'));
  await world.interviews.changeNotebook(id, writes('A secret'));
  await world.interviews.changeNotebook(id, writes('A secret account.', 'A secret'));
  await world.templates.put(TEMPLATE);
  await world.reminders.add(id, 'rest');
  world.area.items.set('settings', { version: 1, value: { on: true, rulesOff: [], showButton: false } });
  return { world, id };
}

describe('a removed interview', () => {
  it('comes back as it was within a minute', async () => {
    const { world, id } = await filled();
    const before = await world.archive.readEverything();
    await world.removals.removeInterview(id);
    expect(await world.interviews.read(id)).toBeNull();
    expect(await world.reminders.list()).toEqual([]);
    expect(await world.removals.undoable()).toMatchObject({ what: 'interview' });
    world.at += 59_000;
    expect(await world.removals.undo()).toBe(true);
    expect(await world.archive.readEverything()).toEqual(before);
    expect(await world.removals.undoable()).toBeNull();
  });

  it('does not come back after that, though nobody has cleared it away yet', async () => {
    const { world, id } = await filled();
    await world.removals.removeInterview(id);
    world.at += 60_000;
    expect(await world.removals.undoable()).toBeNull();
    expect(await world.removals.undo()).toBe(false);
  });

  it('is then out of the storage, with every copy of it', async () => {
    const { world, id } = await filled();
    world.area.items.set(`notebook:${id}`, 'torn secret');
    await world.interviews.read(id);
    await world.removals.removeInterview(id);
    expect(await world.removals.purge('when old')).toBe(world.at + 60_000);
    world.at += 60_000;
    expect(await world.removals.purge('when old')).toBeNull();
    expect(world.snapshot()).not.toContain(id);
    expect(world.snapshot()).not.toContain('secret');
    expect((await world.templates.list()).map((each) => each.id)).toEqual(['mine']);
  });

  it('is out of the storage at the next start, however soon', async () => {
    const { world, id } = await filled();
    await world.removals.removeInterview(id);
    await world.removals.purge('now');
    expect(world.snapshot()).not.toContain('secret');
    expect(await world.removals.undo()).toBe(false);
  });

  it('is out of the storage once another is removed', async () => {
    const { world, id } = await filled();
    const other = await world.interviews.create(interviewAt('Contoso'));
    await world.removals.removeInterview(id);
    await world.removals.removeInterview(other.id);
    expect(world.snapshot()).not.toContain('secret');
    expect(await world.removals.undo()).toBe(true);
    expect((await world.interviews.list()).rows.map(({ company }) => company)).toEqual(['Contoso']);
  });

  it('stays when an import brought it back before it was cleared away', async () => {
    const { world, id } = await filled();
    const file = await world.archive.exportText();
    await world.removals.removeInterview(id);
    await world.archive.importText(file, 'merge');
    await world.removals.purge('now');
    expect((await world.interviews.read(id))?.notebook.account.beginning).toBe('A secret account.');
  });
});

describe('a removed template', () => {
  it('comes back to its place, and is gone after a minute', async () => {
    const { world } = await filled();
    await world.templates.put({ ...TEMPLATE, id: 'other' });
    await world.templates.remove('mine');
    expect((await world.templates.list()).map(({ id }) => id)).toEqual(['other']);
    await world.removals.undo();
    expect((await world.templates.list()).map(({ id }) => id)).toEqual(['mine', 'other']);
    await world.templates.remove('mine');
    world.at += 61_000;
    await world.removals.purge('when old');
    expect(world.snapshot()).not.toContain('"mine"');
  });
});

describe('everything, once removed', () => {
  it('comes back as it was', async () => {
    const { world } = await filled();
    const before = await world.archive.readEverything();
    await world.removals.removeEverything();
    expect(await world.archive.readEverything()).toMatchObject({
      interviews: [],
      templates: [],
      reminders: [],
    });
    await world.removals.undo();
    expect(await world.archive.readEverything()).toEqual(before);
  });

  it('leaves the person’s switches, and no other word of theirs', async () => {
    const { world } = await filled();
    world.area.items.set('set-aside:interview:1', 'an old secret');
    await world.removals.removeEverything();
    await world.removals.purge('now');
    const left = Object.fromEntries(world.area.items);
    expect(left).toEqual({
      settings: { version: 1, value: { on: true, rulesOff: [], showButton: false } },
      interviews: { version: 2, value: { current: null, rows: [] } },
      templates: { version: 2, value: [] },
      reminders: { version: 2, value: [] },
    });
  });
});
