import { describe, expect, test } from 'vitest';
import { assessDraft } from '../../../src/core/assess/assess-draft.ts';
import { STRENGTHS } from '../../../src/core/moves/move.ts';
import { STRENGTH_EXAMPLES } from '../../../src/core/moves/strength-examples.ts';

const kindsIn = (text: string): string[] => assessDraft({ text }).moves.map(({ kind }) => kind);

describe.each(STRENGTHS)('the examples of %s', (strength) => {
  test.each(STRENGTH_EXAMPLES[strength].makes)('make it: %s', (text) => {
    expect(kindsIn(text)).toContain(strength);
  });
  test.each(STRENGTH_EXAMPLES[strength].lacks)('lack it: %s', (text) => {
    expect(kindsIn(text)).not.toContain(strength);
  });
});
