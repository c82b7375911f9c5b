import { describe, expect, test } from 'vitest';
import { assessDraft } from '../../../src/core/assess/assess-draft.ts';
import type { MoveKind } from '../../../src/core/moves/move.ts';

/** `flags`: the clause that makes the move stands in «…». `passes`: no such move. */
interface Examples {
  readonly flags: readonly string[];
  readonly passes: readonly string[];
}

/** Reads each sentence as a draft of its own, and says what it makes of one move. */
export function testMove(kind: MoveKind, { flags, passes }: Examples): void {
  describe(kind, () => {
    test.each(flags)('is read in: %s', (sentence) => {
      const text = sentence.replace(/[«»]/gu, '');
      const move = assessDraft({ text }).moves.find((one) => one.kind === kind);
      expect(move).toBeDefined();
      if (move !== undefined) expect(marked(text, move.from, move.to)).toBe(sentence);
    });
    test.each(passes)('is not read in: %s', (text) => {
      expect(assessDraft({ text }).moves.map((move) => move.kind)).not.toContain(kind);
    });
  });
}

const marked = (text: string, from: number, to: number): string =>
  `${text.slice(0, from)}«${text.slice(from, to)}»${text.slice(to)}`;
