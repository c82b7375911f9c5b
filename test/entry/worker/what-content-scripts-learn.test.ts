import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Origin } from '../../../src/browser/answer.ts';
import { DataWorld, interviewAt, writes } from '../../support/data-world.ts';

let world = new DataWorld();

vi.mock('webextension-polyfill', () => ({ default: { runtime: { getURL: (path: string) => path } } }));
vi.mock('../../../src/browser/stores.ts', () => ({
  get interviews() {
    return world.interviews;
  },
  get ownTemplates() {
    return world.templates;
  },
  settingsStore: {
    read: async () => ({ on: true, rulesOff: [], showButton: true }),
    update: () => Promise.reject(new Error('kept')),
  },
  siteStore: {
    read: async () => [
      { pattern: 'https://mail.google.com/*', frames: [], webmail: 'Gmail', on: true },
      { pattern: 'https://mail.example.org/*', frames: [], webmail: 'Roundcube', on: false },
    ],
  },
}));

const { answer } = await import('../../../src/browser/answer.ts');
const { workerMessages } = await import('../../../src/browser/message-table.ts');
const { handlers } = await import('../../../src/entry/worker/handlers.ts');

const CONTENT: Origin = {
  sender: 'content',
  tabId: 1,
  url: 'https://mail.google.com/mail/u/0/',
  isPrivate: false,
};

const ask = (afterword: string, input: unknown, origin = CONTENT) =>
  answer(workerMessages, handlers, { afterword, input }, origin);

beforeEach(() => {
  world = new DataWorld();
});

describe('a content script', () => {
  it('learns who is known of the open interviews and of the current one, and no word of the notes', async () => {
    const closed = await world.interviews.create(interviewAt('Fabrikam'));
    await world.interviews.change(closed.id, (record) => ({ ...record, status: 'closed' }));
    const { id } = await world.interviews.create(
      interviewAt('Northwind', { companyDomains: ['northwind.example'] }),
    );
    await world.interviews.change(id, (record) => ({
      ...record,
      recruiterPhone: '0555 secret',
      stage: 'secret stage',
      history: [{ id: 'deed', kind: 'other', at: 1, note: 'a secret deed' }],
    }));
    await world.interviews.changeNotebook(id, writes('A secret account.'));
    await world.interviews.changeNotebook(id, {
      kind: 'put',
      list: 'theirs',
      entry: { id: 'theirs', what: 'secret', balanced: 'secret' },
      before: null,
    });
    const reply = await ask('read-preferences', null);
    expect(reply).toMatchObject({
      ok: true,
      output: { current: id, interview: { company: 'Northwind' }, interviews: [{ id }] },
    });
    for (const [name, input] of [
      ['read-preferences', null],
      ['read-templates', id],
      ['private-spans', { text: 'nothing of it', interviewId: id, toOwnRecruiter: false }],
    ] as const) {
      const answered = await ask(name, input);
      expect(answered).toMatchObject({ ok: true });
      expect(JSON.stringify(answered)).not.toContain('secret');
    }
  });

  it.each([
    ['https://mail.google.com/mail/u/0/', true],
    ['https://mail.example.org/', false],
    ['https://nobody.example/', false],
  ])('learns at %s whether it is on there: %s', async (url, on) => {
    expect(await ask('read-preferences', null, { ...CONTENT, url })).toMatchObject({
      output: { settings: { on } },
    });
  });

  it('gets no companion where the site is off', async () => {
    const there: Origin = { ...CONTENT, url: 'https://mail.example.org/' };
    expect(await ask('load-companion', null, there)).toEqual({ ok: true, output: false });
  });

  it.each(['turn-on-site', 'remove-site'])('changes no list of sites: %s', async (name) => {
    const facts = { pattern: 'https://evil.example/*', frames: [], webmail: null };
    expect(await ask(name, facts)).toEqual({ ok: false, error: `${name}: not allowed from there` });
  });

  it('is told of a hundred interviews and the current one, and no more', async () => {
    let first = '';
    for (let n = 0; n < 105; n += 1) {
      const { id } = await world.interviews.create(
        interviewAt(`Company ${n}`, { date: n === 0 ? '2025-11-01' : '2026-11-01' }),
      );
      first ||= id;
    }
    await world.interviews.choose(first);
    const reply = await ask('read-preferences', null);
    expect(reply).toMatchObject({ ok: true, output: { current: first } });
    expect(reply.ok && (reply.output as { interviews: unknown[] }).interviews).toHaveLength(101);
  });

  it('cannot have a text searched that is longer than any draft', async () => {
    const input = { text: 'x'.repeat(200_001), interviewId: null, toOwnRecruiter: false };
    expect(await ask('private-spans', input)).toEqual({ ok: false, error: 'private-spans: wrong input' });
  });

  it('notes what was sent', async () => {
    const { id } = await world.interviews.create(interviewAt('Northwind'));
    expect(await ask('note-sent', { interviewId: id, kind: 'thanked' })).toEqual({ ok: true, output: null });
    expect((await world.interviews.readCurrent())?.history).toMatchObject([{ kind: 'thanked' }]);
  });

  it('changes nothing from a private window', async () => {
    const { id } = await world.interviews.create(interviewAt('Northwind'));
    const before = world.snapshot();
    const there: Origin = { ...CONTENT, isPrivate: true };
    expect(await ask('note-sent', { interviewId: id, kind: 'thanked' }, there)).toEqual({
      ok: false,
      error: 'note-sent: PrivateWindowError',
    });
    expect(await ask('switch-rule', { rule: 'apology', on: false }, there)).toEqual({
      ok: false,
      error: 'switch-rule: PrivateWindowError',
    });
    expect(world.snapshot()).toBe(before);
  });
});
