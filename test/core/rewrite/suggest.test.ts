import { describe, expect, test } from 'vitest';
import { assessDraft } from '../../../src/core/assess/assess-draft.ts';
import { FLAGS } from '../../../src/core/moves/move.ts';
import { REWRITES } from '../../../src/core/rewrite/rewrites.ts';

/** The draft after each suggestion of the first diagnostic of a rule. */
function rewritten(text: string, rule: string, nth = 0): string[] {
  const found = assessDraft({ text }).diagnostics.filter((diagnostic) => diagnostic.rule === rule);
  return (found[nth]?.suggestions ?? []).map(
    ({ from, to, replacement }) => text.slice(0, from) + replacement + text.slice(to),
  );
}

describe('an apology', () => {
  test('that is the only one is shortened, never dropped', () => {
    expect(rewritten('I cannot apologise enough for missing our interview on Monday.', 'apology')).toEqual([
      'I am sorry for missing our interview on Monday.',
    ]);
  });
  test('that comes again may go, or turn into thanks', () => {
    expect(
      rewritten('Sorry for the delay. I remain keen. I apologise again for the delay.', 'apology', 1),
    ).toEqual([
      'Sorry for the delay. I remain keen.',
      'Sorry for the delay. I remain keen. Thank you for your patience.',
    ]);
  });
  test('goes as a clause when the rest of the sentence helps', () => {
    expect(
      rewritten('Sorry for the delay. I apologise again, but I remain interested in the role.', 'apology', 1),
    ).toEqual(['Sorry for the delay. I remain interested in the role.']);
  });
  test('goes with its paragraph when it stands alone in it', () => {
    expect(rewritten('Sorry for Monday.\n\nI apologise again.\n\nBest,\nAnn', 'apology', 1)[0]).toBe(
      'Sorry for Monday.\n\nBest,\nAnn',
    );
  });
  test('at the end leaves a whole sentence behind', () => {
    expect(
      rewritten('Sorry for Monday. I remain interested in the role, and I apologise again.', 'apology', 1),
    ).toEqual(['Sorry for Monday. I remain interested in the role.']);
  });
});

describe('a flag', () => {
  test('in the middle of a paragraph leaves one space behind', () => {
    expect(rewritten('It was good to meet you. I bombed the test. Best, Ann', 'mistake').at(-1)).toBe(
      'It was good to meet you. Best, Ann',
    );
  });
  test('in a sentence with a strength takes only its own clause', () => {
    expect(
      rewritten(
        'I know I am not the best candidate, but I remain very interested in the role.',
        'self-deprecation',
      ),
    ).toEqual(['I remain very interested in the role.']);
  });
});

describe('what is suggested', () => {
  const sentences = FLAGS.flatMap((kind) => REWRITES[kind].flatMap((rewrite) => rewrite.sentences));
  test.each(sentences)('draws no advice itself: %s', (text) => {
    const style = assessDraft({ text }).diagnostics.filter(({ rule }) => rule !== 'unfilled-placeholder');
    expect(style).toEqual([]);
  });
});
