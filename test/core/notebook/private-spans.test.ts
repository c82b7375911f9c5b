import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { privateSpans, type WallOptions } from '../../../src/core/notebook/private-spans.ts';

const NOTE = 'He looked at his phone the whole time, and I lost my thread.';

/** The draft with «» around each private stretch. */
function marked(draft: string, notes = [NOTE], options: WallOptions = {}): string {
  return privateSpans(draft, notes, options).reduceRight(
    (text, { from, to }) => `${text.slice(0, from)}«${text.slice(from, to)}»${text.slice(to)}`,
    draft,
  );
}

describe('the notebook wall finds', () => {
  test.each([
    ['six words in a row', 'Well, «looked at his phone the whole» afternoon.'],
    ['more than six, as one stretch', 'I saw: «he looked at his phone the whole time» again.'],
    ['them in another case and with other marks', '«LOOKED at "his" phone; the whole»!'],
    ['them across a line break', '«looked at his\nphone the whole time and I» smiled.'],
    ['them with invisible marks in between', '«loo\u200bked at his pho\u00adne the whole»'],
    ['them after letters of two units', '😀😀 «looked at his phone the whole»'],
    ['each of two stretches', '«He looked at his phone the whole» day. «time and I lost my thread»'],
  ])('%s', (_what, expected) => {
    expect(marked(expected.replace(/[«»]/gu, ''))).toBe(expected);
  });

  test('two notes that share a word as one stretch', () => {
    expect(marked('a b c d e f g h i j k', ['a b c d e f', 'f g h i j k'])).toBe('«a b c d e f g h i j k»');
  });

  test('accents and apostrophes that are written in another way', () => {
    expect(marked('that’s what André said to me', ["that's what Andre\u0301 said to me"])).toBe(
      '«that’s what André said to me»',
    );
  });
});

describe('it lets through', () => {
  test.each([
    ['five words in a row', 'looked at his phone the entire time'],
    ['the same words in another order', 'the whole time his phone looked at'],
    ['words that two notes hold the halves of', 'a b c d e f', ['a b c', 'd e f']],
    ['everything, when there are no notes', NOTE, []],
    ['nothing', ''],
  ])('%s', (_what, draft, notes = [NOTE]) => {
    expect(privateSpans(draft, notes)).toEqual([]);
  });

  test('what the person chose to insert, though the account says the same', () => {
    expect(marked(NOTE, [NOTE], { shared: [NOTE.toUpperCase()] })).toBe(NOTE);
  });

  test('of a private text only the part that is shared', () => {
    const shared = ['he looked at his phone the whole time'];
    expect(marked(NOTE, [NOTE], { shared })).toBe(
      'He looked at «his phone the whole time, and I lost my thread».',
    );
  });
});

test('to one’s own recruiter it is a note', () => {
  expect(privateSpans(NOTE, [NOTE]).map(({ severity }) => severity)).toEqual(['warning']);
  const options = { toOwnRecruiter: true };
  expect(privateSpans(NOTE, [NOTE], options).map(({ severity }) => severity)).toEqual(['note']);
});

/** Few words, so that texts repeat each other. */
const anyText = fc
  .array(fc.constantFrom('a', 'b', 'Ça', "don't", '😀', '\n', ', ', 'x\u0301', '…'), {
    maxLength: 60,
    size: 'max',
  })
  .map((words) => words.join(' '));

describe('whatever the texts', () => {
  test('a stretch lies in the draft, after the one before, and repeats six words or more', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 3 }), anyText, (draft, notes, shared) => {
        let end = -1;
        for (const { from, to, words } of privateSpans(draft, notes, { shared: [shared] })) {
          expect(from).toBeGreaterThan(end);
          expect(to).toBeLessThanOrEqual(draft.length);
          expect(words).toBeGreaterThanOrEqual(6);
          expect(privateSpans(draft.slice(from, to), notes)).toEqual([
            { from: 0, to: to - from, words, severity: 'warning' },
          ]);
          end = to;
        }
      }),
    );
  });

  test('any six words of a note are found wherever they stand', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/u);
    const six = fc.array(word, { minLength: 6, maxLength: 20 });
    fc.assert(
      fc.property(six, fc.array(word), fc.array(word), (note, before, after) => {
        const draft = [...before, ...note, ...after].join(' ');
        const found = privateSpans(draft, [note.join('. ')]);
        const from = before.join(' ').length + (before.length > 0 ? 1 : 0);
        expect(found.some((span) => span.from <= from && span.to >= from + note.join(' ').length)).toBe(true);
      }),
    );
  });
});
