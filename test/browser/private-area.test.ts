import { describe, expect, it } from 'vitest';
import { privateArea } from '../../src/browser/private-area.ts';
import { DataWorld, interviewAt, writes } from '../support/data-world.ts';
import { fakeArea } from '../support/fake-area.ts';

async function inPrivate() {
  const outside = new DataWorld();
  const { id } = await outside.interviews.create(interviewAt('Northwind'));
  await outside.interviews.changeNotebook(id, writes('Kept.'));
  const inside = new DataWorld({ ...privateArea(outside.area), items: outside.area.items });
  return { outside, inside, id };
}

describe('a private window', () => {
  it('shows what is kept, works, and leaves every byte of it as it is', async () => {
    const { outside, inside, id } = await inPrivate();
    const before = outside.snapshot();
    await inside.interviews.changeNotebook(id, writes('Kept. Not this.', 'Kept.'));
    const { id: other } = await inside.interviews.create(interviewAt('Contoso'));
    await inside.reminders.add(other, 'call');
    await inside.removals.removeInterview(id);
    await inside.removals.undo();
    await inside.archive.importText(await inside.archive.exportText(), 'replace');
    expect((await inside.interviews.read(id))?.notebook.account.beginning).toBe('Kept. Not this.');
    expect((await inside.interviews.list()).rows).toHaveLength(2);
    await inside.removals.removeEverything();
    await inside.removals.purge('now');
    expect((await inside.interviews.list()).rows).toEqual([]);
    expect(outside.snapshot()).toBe(before);
  });

  it('neither migrates nor sets aside what it finds', async () => {
    const items = { interview: { version: 1, value: { company: 'Northwind' } }, templates: 'torn' };
    const area = fakeArea(items);
    const inside = new DataWorld({ ...privateArea(area), items: area.items });
    expect((await inside.interviews.list()).rows).toHaveLength(1);
    expect(await inside.templates.list()).toEqual([]);
    expect(Object.fromEntries(area.items)).toEqual(items);
  });

  it('hears its own changes, and of others’ those that it has not changed itself', async () => {
    const area = fakeArea({ a: 1, b: 1 });
    const inside = privateArea(area);
    const heard: unknown[] = [];
    inside.onChanged.addListener((changes) => heard.push(changes));
    await inside.set({ a: 2 });
    await area.set({ a: 3, b: 3 });
    expect(heard).toEqual([{ a: { newValue: 2 } }, { b: { newValue: 3 } }]);
    expect(await inside.get(['a', 'b'])).toEqual({ a: 2, b: 3 });
  });
});
