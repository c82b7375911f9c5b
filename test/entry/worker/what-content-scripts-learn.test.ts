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
const { knownInterviews } = await import('../../../src/entry/worker/known-interviews.ts');

const CONTENT: Origin = {
  sender: 'content',
  tabId: 1,
  url: 'https://mail.google.com/mail/u/0/',
  isPrivate: false,
};

/** What a composer asks about a draft to these people. */
const question = (text: string, to: readonly { address: string }[] = []) => ({
  draft: { text, recipients: { to, cc: [], bcc: [] } },
  evidence: { prefilled: null, quotedHeader: '' },
  chosen: null,
  wroteFirst: 'unknown',
});

const ask = (afterword: string, input: unknown, origin = CONTENT) =>
  answer(workerMessages, handlers, { afterword, input }, origin);

beforeEach(() => {
  world = new DataWorld();
});

describe('a content script', () => {
  it('learns of interviews only that there are some, before it asks about a draft', async () => {
    const { id } = await world.interviews.create(
      interviewAt('Northwind', { interviewers: [{ name: 'Martin Hale', address: 'm@northwind.example' }] }),
    );
    const reply = await ask('read-preferences', null);
    const settings = { on: true, rulesOff: [], showButton: true };
    expect(reply).toEqual({ ok: true, output: { settings, current: id } });
  });

  it('learns who is known of the interview that its draft is about, and of no other', async () => {
    const other = interviewAt('Fabrikam', { interviewers: [{ name: 'Bo Lund', address: '' }] });
    await world.interviews.create(other);
    const { id } = await world.interviews.create(
      interviewAt('Northwind', { interviewers: [{ name: 'Martin Hale', address: '' }] }),
    );
    const reply = await ask('judge-draft', question('Thank you for the interview at Northwind.'));
    expect(reply).toMatchObject({ ok: true, output: { id, interview: { company: 'Northwind' } } });
    expect(JSON.stringify(reply)).not.toContain('Lund');
  });

  it('learns no word of the notes', async () => {
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
    for (const [name, input] of [
      ['read-preferences', null],
      ['judge-draft', question('Thank you, Northwind.', [{ address: 'hr@northwind.example' }])],
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

  it('has a draft compared with a hundred open interviews and the current one, and no more', async () => {
    let first = '';
    for (let n = 0; n < 105; n += 1) {
      const { id } = await world.interviews.create(
        interviewAt(`Company ${n}`, { date: n === 0 ? '2025-11-01' : '2026-11-01' }),
      );
      first ||= id;
    }
    const closed = await world.interviews.create(interviewAt('Fabrikam'));
    await world.interviews.change(closed.id, (record) => ({ ...record, status: 'closed' }));
    await world.interviews.choose(first);
    const known = await knownInterviews(world.interviews);
    expect(known).toHaveLength(101);
    expect(known.some(({ id }) => id === first)).toBe(true);
    expect(known.some(({ id }) => id === closed.id)).toBe(false);
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
