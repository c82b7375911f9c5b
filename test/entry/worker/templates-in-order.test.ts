import { describe, expect, it } from 'vitest';
import { addDeed } from '../../../src/core/interview/interview-record.ts';
import { OTHER_TEMPLATES } from '../../../src/core/templates/languages/other-templates.ts';
import { TEMPLATES } from '../../../src/core/templates/templates.ts';
import { templatesInOrder } from '../../../src/entry/worker/templates-in-order.ts';
import { DataWorld, interviewAt, MONDAY } from '../../support/data-world.ts';

const OWN = {
  id: 'mine',
  title: 'Mine',
  when: '',
  audience: 'recruiter',
  subject: '',
  body: 'Hello',
  step: null,
  changedAt: 1,
} as const;

const EVERY = [...TEMPLATES, ...OTHER_TEMPLATES].map(({ id }) => id);

const DAY = 24 * 60 * 60_000;

describe('the templates, in order', () => {
  const ids = async ({ interviews, templates }: DataWorld, at: number) =>
    (await templatesInOrder(interviews, templates, null, { at, offsetAt: () => 0 })).map(({ id }) => id);

  it('are all there without an interview, the person’s own first', async () => {
    const world = new DataWorld();
    await world.templates.put(OWN);
    await world.templates.put({ ...OWN, id: 'without-text', body: '' });
    expect(await ids(world, MONDAY)).toEqual(['mine', ...EVERY]);
  });

  it('begin with what fits the step the current interview is at', async () => {
    const world = new DataWorld();
    await world.templates.put(OWN);
    const { id } = await world.interviews.create(interviewAt('Northwind', { date: '2026-11-23' }));
    const sent = { id: 'deed', kind: 'thanked', at: MONDAY, note: '' } as const;
    await world.interviews.change(id, (record) => addDeed(record, sent));
    const offered = await ids(world, MONDAY + 14 * DAY);
    expect(offered[0]).toBe('nudge');
    expect(offered.filter((each) => each.startsWith('fr-'))[0]).toBe('fr-nudge');
    expect([...offered].sort()).toEqual(['mine', ...EVERY].sort());
  });

  it('know what the interview says, each in its language', async () => {
    const world = new DataWorld();
    await world.interviews.create(interviewAt('Northwind', { date: '2026-11-23' }));
    const offered = await templatesInOrder(world.interviews, world.templates, null, {
      at: MONDAY,
      offsetAt: () => 0,
    });
    const known = (id: string) => offered.find((each) => each.id === id)?.other?.known;
    expect(known('de-nudge')).toMatchObject({ company: 'Northwind', date: '23. November 2026' });
    expect(known('es-nudge')).toMatchObject({ date: '23 de noviembre de 2026' });
    expect(known('nudge')).toBeUndefined();
  });
});
