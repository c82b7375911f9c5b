import { describe, expect, it } from 'vitest';
import { InterviewStore } from '../../src/browser/interview-stores.ts';
import { addDeed, changeInterview } from '../../src/core/interview/interview-record.ts';
import { DataWorld, interviewAt, MONDAY, writes } from '../support/data-world.ts';
import { fakeArea } from '../support/fake-area.ts';

const FIRST = {
  version: 1,
  value: {
    role: 'Chef',
    company: 'Northwind',
    recruiter: { kind: 'agency', name: 'Dana Reed', address: '' },
  },
};

describe('interviews', () => {
  it('are none at first, and nothing is kept by looking', async () => {
    const world = new DataWorld();
    expect(await world.interviews.list()).toEqual({ current: null, rows: [] });
    expect(await world.interviews.readCurrent()).toBeNull();
    expect(world.area.items.size).toBe(0);
  });

  it('are listed without waiting for whoever writes, as long as there are none', async () => {
    const interviews = new InterviewStore({
      area: fakeArea(),
      exclusive: () => new Promise<never>(() => undefined),
      newId: () => 'id',
      now: () => MONDAY,
      offsetAt: () => 0,
    });
    expect(await interviews.list()).toEqual({ current: null, rows: [] });
  });

  it('stand in a list, and the one made last is the current one', async () => {
    const { interviews } = new DataWorld();
    await interviews.create(interviewAt('Northwind', { date: '2026-11-20' }));
    const second = await interviews.create(interviewAt('Contoso', { date: '2026-11-22' }));
    const { current, rows } = await interviews.list();
    expect(rows.map(({ company }) => company)).toEqual(['Contoso', 'Northwind']);
    expect(current).toBe(second.id);
  });

  it('keep their notes under a key of their own, which the record knows nothing of', async () => {
    const { interviews, area } = new DataWorld();
    const { id } = await interviews.create(interviewAt('Northwind'));
    await interviews.changeNotebook(id, writes('I froze at the first question.'));
    const holding = [...area.items].filter(([, value]) => JSON.stringify(value).includes('froze'));
    expect(holding.map(([key]) => key)).toEqual([`notebook:${id}`]);
    expect((await interviews.read(id))?.notebook.account.beginning).toBe('I froze at the first question.');
  });

  it('are changed one after the other by two pages, and nothing is lost', async () => {
    const { interviews } = new DataWorld();
    const { id } = await interviews.create(interviewAt('Northwind'));
    await Promise.all([
      interviews.change(id, (record) => changeInterview(record, { stage: 'final round' }, MONDAY + 1)),
      interviews.change(id, (record) => changeInterview(record, { time: '09:30' }, MONDAY + 2)),
      interviews.changeNotebook(id, writes('One.')),
      interviews.changeNotebook(id, { ...writes('Two.'), part: 'ending' }),
    ]);
    const kept = await interviews.read(id);
    expect(kept?.record).toMatchObject({ stage: 'final round', time: '09:30' });
    expect(kept?.notebook.account).toMatchObject({ beginning: 'One.', ending: 'Two.' });
  });

  it('are made once when the first keys come faster than they are kept', async () => {
    const { interviews } = new DataWorld();
    await Promise.all(
      ['N', 'No', 'Nor'].map((company) => interviews.changeCurrent(() => interviewAt(company))),
    );
    expect((await interviews.list()).rows.map(({ company }) => company)).toEqual(['Nor']);
  });

  it('that another page removed are not written to again', async () => {
    const world = new DataWorld();
    const { id } = await world.interviews.create(interviewAt('Northwind'));
    await world.removals.removeInterview(id);
    const before = world.snapshot();
    await expect(world.interviews.changeNotebook(id, writes('Late.'))).rejects.toMatchObject({
      problem: 'missing',
    });
    await expect(world.interviews.change(id, (record) => ({ ...record }))).rejects.toMatchObject({
      problem: 'missing',
    });
    expect(world.snapshot()).toBe(before);
  });

  it('settle the reminders of what the person has done', async () => {
    const { interviews, reminders } = new DataWorld();
    const { id } = await interviews.create(interviewAt('Northwind'));
    await reminders.add(id, 'call');
    await interviews.change(id, (record) =>
      addDeed(record, { id: 'deed', kind: 'called', at: MONDAY + 1, note: '' }),
    );
    expect((await reminders.list()).map(({ state }) => state)).toEqual(['done']);
  });

  it('move the reminder for no news when other days are agreed on', async () => {
    const { interviews, reminders } = new DataWorld();
    const { id } = await interviews.create(interviewAt('Northwind', { date: '2026-11-23' }));
    expect((await reminders.add(id, 'no-news')).due).toBe('2026-11-30T09:00');
    await interviews.change(id, (record) => changeInterview(record, { silence: 3 }, MONDAY + 1));
    expect((await reminders.list()).map(({ due }) => due)).toEqual(['2026-11-26T09:00']);
  });

  it('say what is wrong when a text is too long, and keep what was there', async () => {
    const world = new DataWorld();
    const { id } = await world.interviews.create(interviewAt('Northwind'));
    const before = world.snapshot();
    expect(await world.interviews.changeNotebook(id, writes('x'.repeat(60_000)))).toBe('text-too-long');
    await expect(
      world.interviews.changeCurrent((interview) => ({ ...interview, role: 'x'.repeat(400) })),
    ).rejects.toMatchObject({ problem: 'invalid' });
    expect(world.snapshot()).toBe(before);
  });

  it.each([
    ['Resource::kQuotaBytes quota exceeded', 'full'],
    ['IO error: could not write', 'failed'],
  ])('name the browser’s refusal "%s"', async (message, problem) => {
    const world = new DataWorld();
    const { id } = await world.interviews.create(interviewAt('Northwind'));
    world.area.set = () => Promise.reject(new Error(message));
    const refused = await world.interviews
      .changeNotebook(id, writes('A secret.'))
      .catch((error: Error) => error);
    expect(refused).toMatchObject({ name: 'StoreError', problem });
    expect(String(refused)).not.toContain('secret');
    expect((await world.interviews.read(id))?.notebook.account.beginning).toBe('');
  });
});

describe('the interview of version 1', () => {
  it('becomes the current one of version 2', async () => {
    const world = new DataWorld(fakeArea({ interview: FIRST }));
    const { current, rows } = await world.interviews.list();
    expect(rows).toMatchObject([{ id: current, company: 'Northwind', role: 'Chef' }]);
    expect(world.area.items.has('interview')).toBe(false);
    expect((await world.interviews.readCurrent())?.interview.recruiter.name).toBe('Dana Reed');
  });

  it('becomes one only, when two pages open at once', async () => {
    const world = new DataWorld(fakeArea({ interview: FIRST }));
    await Promise.all([world.interviews.list(), world.interviews.list(), world.interviews.create()]);
    expect((await world.interviews.list()).rows).toHaveLength(2);
  });

  it('becomes none when nothing was entered', async () => {
    const world = new DataWorld(fakeArea({ interview: { version: 1, value: { role: '' } } }));
    expect((await world.interviews.list()).rows).toEqual([]);
  });

  it('is set aside when it cannot be read', async () => {
    const damaged = { version: 1, value: { role: 5 } };
    const world = new DataWorld(fakeArea({ interview: damaged }));
    expect((await world.interviews.list()).rows).toEqual([]);
    expect(world.area.items.get('set-aside:interview:1')).toEqual(damaged);
    expect(await world.archive.setAside()).toEqual(['interview']);
  });
});

describe('what cannot be read any more', () => {
  async function two() {
    const world = new DataWorld();
    const { id } = await world.interviews.create(interviewAt('Northwind', { role: 'Chef' }));
    await world.interviews.changeNotebook(id, writes('One.'));
    await world.interviews.changeNotebook(id, writes('One. Two.', 'One.'));
    return { world, id };
  }

  it('is set aside, and the last good copy of a notebook read', async () => {
    const { world, id } = await two();
    world.area.items.set(`notebook:${id}`, 'torn');
    expect((await world.interviews.read(id))?.notebook.account.beginning).toBe('One.');
    expect(world.area.items.get(`set-aside:notebook:${id}:1`)).toBe('torn');
    await world.interviews.changeNotebook(id, writes('One. Three.', 'One.'));
    expect((await world.interviews.read(id))?.notebook.account.beginning).toBe('One. Three.');
    expect(world.area.items.get(`set-aside:notebook:${id}:1`)).toBe('torn');
  });

  it('is made again: an index from the records', async () => {
    const { world, id } = await two();
    for (const index of [
      undefined,
      'torn',
      { version: 2, value: { rows: [{ id: 7 }] } },
      { version: 99, value: {} },
    ]) {
      world.area.items.set('interviews', index);
      if (index === undefined) world.area.items.delete('interviews');
      expect((await world.interviews.list()).rows).toMatchObject([{ id, company: 'Northwind' }]);
    }
  });

  it('is made again: a record from its row, so that its notes can be reached', async () => {
    const { world, id } = await two();
    world.area.items.set(`record:${id}`, null);
    world.area.items.delete(`last-good:record:${id}`);
    const kept = await world.interviews.read(id);
    expect(kept?.record.interview).toMatchObject({ company: 'Northwind', role: 'Chef' });
    expect(kept?.notebook.account.beginning).toBe('One. Two.');
  });

  it('does not bring back what was removed', async () => {
    const { world, id } = await two();
    await world.removals.removeInterview(id);
    world.area.items.delete('interviews');
    expect((await world.interviews.list()).rows).toEqual([]);
  });
});
