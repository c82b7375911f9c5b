import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Origin } from '../../../src/browser/answer.ts';
import { garbage } from '../../support/any-garbage.ts';
import { DataWorld, interviewAt, writes } from '../../support/data-world.ts';

const world = new DataWorld();

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
  siteStore: { read: async () => [], update: () => Promise.reject(new Error('kept')) },
}));

const { answer } = await import('../../../src/browser/answer.ts');
const { workerMessages } = await import('../../../src/browser/message-table.ts');
const { handlers } = await import('../../../src/entry/worker/handlers.ts');

const CONTENT: Origin = { sender: 'content', tabId: 1, url: 'https://mail.google.com/', isPrivate: false };
const ORIGINS: readonly (Origin | null)[] = [
  null,
  CONTENT,
  { ...CONTENT, isPrivate: true },
  { sender: 'page', isPrivate: false },
  { sender: 'worker', isPrivate: false },
];

const names = fc.oneof(
  fc.constantFrom(...Object.keys(workerMessages)),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'valueOf', ''),
);
const objects = fc.dictionary(
  fc.constantFrom(
    ...['rule', 'on', 'draft', 'evidence', 'chosen', 'text', 'interviewId', 'kind', 'tabId', 'to', 'letter'],
    ...['pattern', 'frames', 'webmail', 'templateId', 'values', 'answers', '__proto__'],
  ),
  garbage,
);
const cyclic = fc.constant(null).map(() => {
  const round: Record<string, unknown> = { draft: null };
  round['draft'] = round;
  return round;
});
const messages = fc.oneof(
  garbage,
  fc.record({ afterword: names, input: fc.oneof(garbage, objects, cyclic) }),
  fc.record({ afterword: garbage, input: garbage }),
);

it('whatever is sent, from wherever: it is answered in our own words, and no data is lost or made up', async () => {
  const { id } = await world.interviews.create(interviewAt('Northwind'));
  await world.interviews.changeNotebook(id, writes('A secret account.'));
  const before = world.snapshot();
  await fc.assert(
    fc.asyncProperty(messages, fc.constantFrom(...ORIGINS), async (message, origin) => {
      const reply = await answer(workerMessages, handlers, message, origin);
      expect(JSON.stringify(reply)).not.toContain('secret');
      if (!reply.ok)
        expect(reply.error).toMatch(
          /^(?:[\w-]+: )?(?:unknown message|not a message of Afterword|not allowed from there|wrong (?:in|out)put|\w+)$/u,
        );
      expect(world.snapshot()).toBe(before);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    }),
    { numRuns: 500 },
  );
});
