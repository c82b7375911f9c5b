import { signal } from '@preact/signals-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { notebookActions } from '../../../src/entry/notebook/notebook-actions.ts';
import { PATIENCE } from '../../support/patience.ts';

const said = vi.hoisted(() => ({
  order: [] as string[],
  answer: (): Promise<boolean> => Promise.resolve(true),
}));

vi.mock('../../../src/browser/notifications.ts', () => ({
  askToNotify: () => {
    said.order.push('asked');
    return said.answer();
  },
}));
vi.mock('../../../src/entry/ask-to-catch-up.ts', () => ({ askToCatchUp: () => undefined }));
vi.mock('../../../src/browser/stores.ts', () => ({
  reminders: {
    add: async (id: string, kind: string) => {
      said.order.push(`kept ${kind} of ${id}`);
    },
  },
}));

/** Of what is kept, the parts that a reminder touches. */
function notebook() {
  const kept = { open: signal({ record: { id: 'first' } }), notifies: signal(false) };
  const options = { kept, chosen: signal(null), now: () => ({ at: 0, offsetAt: () => 0 }) };
  return { kept, actions: notebookActions(options as unknown as Parameters<typeof notebookActions>[0]) };
}

beforeEach(() => {
  said.order = [];
});

describe('a reminder that is switched on', () => {
  test('asks for notifications before anything else, while the browser still counts the press', () => {
    const { actions } = notebook();
    expect(said.order).toEqual([]);
    void actions.remind('rest');
    expect(said.order[0]).toBe('asked');
  });

  test('is kept when the person allows them', async () => {
    said.answer = () => Promise.resolve(true);
    const { actions, kept } = notebook();
    await actions.remind('rest');
    expect(said.order).toEqual(['asked', 'kept rest of first']);
    await vi.waitFor(() => expect(kept.notifies.value).toBe(true), PATIENCE);
  });

  test.each([
    ['refuses them', () => Promise.resolve(false)],
    ['closes the question', () => Promise.reject(new Error('closed'))],
    ['never answers', () => new Promise<boolean>(() => undefined)],
  ])('is kept all the same when the person %s', async (_, answer) => {
    said.answer = answer;
    const { actions, kept } = notebook();
    await actions.remind('rest');
    expect(said.order).toContain('kept rest of first');
    expect(kept.notifies.value).toBe(false);
  });
});
