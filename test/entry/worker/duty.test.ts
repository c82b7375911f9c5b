import { beforeEach, describe, expect, it, vi } from 'vitest';
import { duty } from '../../../src/entry/worker/duty.ts';
import { PATIENCE } from '../../support/patience.ts';

let noted: Map<string, string>;
let state: string;
const work = vi.fn<() => Promise<void>>();

/** As a worker has it that starts anew; what was noted before is still there. */
const worker = () =>
  duty('told', async () => state, work, {
    recall: async (name) => noted.get(name),
    note: async (name, text) => void noted.set(name, text),
  });

beforeEach(() => {
  noted = new Map();
  state = 'on';
  work.mockReset();
  work.mockImplementation(async () => undefined);
});

describe('a duty of the worker', () => {
  it('is done at the first start, and not again for the same state', async () => {
    await worker().resume();
    await worker().resume();
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is done again by the next worker when one was stopped in the midst of it', async () => {
    await worker().resume();
    state = 'off';
    work.mockImplementationOnce(() => new Promise(() => undefined));
    void worker().run();
    await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2), PATIENCE);
    await worker().resume();
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('is done again when the state changed while it was done', async () => {
    work.mockImplementationOnce(async () => {
      state = 'off';
    });
    await worker().run();
    await worker().resume();
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('is done at every change, also when the state says the same in a few words', async () => {
    const own = worker();
    await own.run();
    await own.run();
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('that failed is not taken for done', async () => {
    work.mockRejectedValueOnce(new Error('the page went away'));
    await expect(worker().run()).rejects.toThrow('the page went away');
    await worker().resume();
    expect(work).toHaveBeenCalledTimes(2);
  });
});
