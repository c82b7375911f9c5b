import { describe, expect, it, vi } from 'vitest';
import { inTurn } from '../../../src/entry/worker/in-turn.ts';
import { PATIENCE } from '../../support/patience.ts';

describe('work in turn', () => {
  it('runs once more, and not twice at once, however often it is asked for meanwhile', async () => {
    let running = 0;
    let runs = 0;
    const ask = inTurn(async () => {
      running += 1;
      expect(running).toBe(1);
      runs += 1;
      await Promise.resolve();
      running -= 1;
    });
    ask();
    ask();
    ask();
    await vi.waitFor(() => expect(running).toBe(0), PATIENCE);
    expect(runs).toBe(2);
    await ask();
    expect(runs).toBe(3);
  });
});
