import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../../src/core/language/tokens.ts';
import { wordsOf } from '../../../src/core/language/word.ts';

const tokensIn = (text: string) => tokensOf(text, { from: 0, to: text.length });
const written = (text: string): string[] => tokensIn(text).map(({ from, to }) => text.slice(from, to));
const stemsIn = (text: string): number[] => tokensIn(text).map(({ word }) => word.stem);

describe('what stands between two spaces becomes tokens', () => {
  test.each([
    ['a number with its unit', '3.5% 10:30 2,000 4pm', ['3.5%', '10:30', '2,000', '4pm']],
    ['accented letters', 'café naïve Ærø', ['café', 'naïve', 'Ærø']],
    ['other scripts', '東京 Привет', ['東京', 'Привет']],
    ['a picture', '😀 ok', ['😀', 'ok']],
    ['marks', 'wait... what?!', ['wait', '...', 'what', '?', '!']],
    ['a gap to fill in', '[Your name] <role> ____', ['[Your name]', '<role>', '____']],
    ['an opening bracket alone', '[x', ['[', 'x']],
    [
      'addresses and links',
      'ann.lee@example.com or https://example.com/a,b www.example.com',
      ['ann.lee@example.com', 'or', 'https://example.com/a,b', 'www.example.com'],
    ],
  ])('%s', (_, text, tokens) => {
    expect(written(text)).toEqual(tokens);
  });

  test('an address may be the only word, and words beside it are read as ever', () => {
    expect(stemsIn('me@example.com')).toEqual(stemsIn('https://example.org'));
    expect(stemsIn('I apologised (me@example.com)').slice(0, 2)).toEqual(stemsIn('I apologised'));
  });

  test('a gap longer than 80 characters is none', () => {
    expect(written(`[${'x'.repeat(80)}]`)).toHaveLength(1);
    expect(written(`[${'x'.repeat(81)}]`)).toHaveLength(3);
  });

  test('all numbers are alike, and so are all gaps', () => {
    expect(stemsIn('12')).toEqual(stemsIn('2,000'));
    expect(stemsIn('[name]')).toEqual(stemsIn('<company>'));
  });
});

describe('a contraction is read as the words it stands for', () => {
  test.each([
    ["I don't", 'I do not'],
    ['I don’t', 'I do not'],
    ["can't", 'can not'],
    ['cannot', 'can not'],
    ['im late', 'i am late'],
    ["I'm", 'I am'],
    ['they’ve', 'they have'],
    ["you'll", 'you will'],
    ["we're", 'we are'],
    ['shouldve', 'should have'],
    ['i didnt', 'i did not'],
    ['didnt', "didn't"],
    ['hes late', "he's late"],
    ['woulda', 'would have'],
    ['dunno', 'not know'],
    ['gonna', 'going to'],
  ])('%s: %s', (short, long) => {
    expect(stemsIn(short)).toEqual(stemsIn(long));
  });

  test('both of its words stand where it stands', () => {
    expect(tokensIn('I don’t').map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [2, 7],
      [2, 7],
    ]);
  });

  test('an apostrophe at the beginning parts nothing', () => {
    expect(wordsOf("'tis")).toHaveLength(1);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom('[', ']', '{', '_', "'", '’', '.', '@', '://', 'www.', ' ', '\n', 'a', 'Ä', '7', '語'),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join('')),
);

describe('of any text', () => {
  test('tokens stand in order, inside their sentence, and hold no space but in a gap', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, sentence, after) => {
        const text = before + sentence + after;
        const [start, end] = [before.length, before.length + sentence.length];
        let last = { from: start, to: start };
        for (const { from, to } of tokensOf(text, { from: start, to: end })) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(end);
          // The two words of a contraction share their place.
          if (from !== last.from || to !== last.to) expect(from).toBeGreaterThanOrEqual(last.to);
          last = { from, to };
        }
      }),
    );
  });

  test('what stands around the sentence changes nothing but the offsets', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, sentence) => {
        const inside = tokensOf(`${before}${sentence}x y`, {
          from: before.length,
          to: before.length + sentence.length,
        });
        const moved = inside.map(({ word, from, to }) => ({
          word,
          from: from - before.length,
          to: to - before.length,
        }));
        expect(moved).toEqual(tokensIn(sentence));
      }),
    );
  });
});
