import { describe, expect, test } from 'vitest';
import { inflect } from '../../../src/core/language/inflect.ts';
import { Patterns } from '../../../src/core/language/patterns.ts';
import { readWords } from '../../../src/core/language/words.ts';
import { ALL_MOVES } from '../../../src/core/moves/all-moves.ts';
import { CONTEXTS } from '../../../src/core/moves/context.ts';

function matches(pattern: string, text: string): boolean {
  const patterns = new Patterns([pattern]);
  return readWords(text, { from: 0, to: text.length }, patterns.vocabulary).some((words) =>
    patterns.candidates(words).some((one) => patterns.find(one, words).length > 0),
  );
}

describe('the notation of patterns', () => {
  test.each<[string, string, boolean]>([
    ['i ~freeze', 'I totally froze', true],
    ['i =freeze', 'I freeze', false],
    ['i +freeze', 'I freezing', true],
    ['i _2 wrong', 'I was really very wrong', true],
    ['i _1 wrong', 'I was totally wrong', true],
    ['i _2 wrong', 'I was, wrong', false],
    ['i ...2 wrong', 'I was, wrong', true],
    ['i _4 wrong', 'I think he was wrong', false],
    ['i ..4 wrong', 'I think he was wrong', true],
    ['not|never late', 'She is never late', true],
    ['<!not|never late', 'She is never late', false],
    ['late !for', 'late for work', false],
    ['^ sorry', 'Well, sorry', true],
    ['^ sorry', 'He felt sorry', false],
    ['sorry $', 'I am sorry.', true],
    ['sorry $', 'I am sorry now', false],
    ['( a b / c ) d', 'c d', true],
    ['a ( b )? d', 'a d', true],
    ['#name called', 'then Jane called', true],
    ['dear #placeholder', 'Dear [Name]', true],
    ['do not', "I don't know", true],
    ['do not', 'i dont know', true],
    ['i am', 'I’m', true],
  ])('%s in "%s": %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  test.each(['@nobody x', '#thing x', '%nothing x', '_3', 'a )', 'a  b', 'a _x'])(
    '"%s" is refused',
    (pattern) => {
      expect(() => matches(pattern, 'a b')).toThrow(/pattern/u);
    },
  );
});

test.each(ALL_MOVES.map(({ kind }) => kind))(
  'every pattern of %s is well formed and says something once',
  (kind) => {
    const move = ALL_MOVES.find((one) => one.kind === kind);
    const patterns = [...(move?.patterns ?? []), ...(move?.heavy ?? [])];
    expect(new Set(patterns).size).toBe(patterns.length);
    const all = [...patterns, ...(move?.exceptions ?? [])];
    for (const pattern of all)
      expect(() => matches(pattern, all.join(' ').replace(/[^a-z ]/gu, ' '))).not.toThrow();
  },
);

test('every pattern about care is well formed', () => {
  for (const { patterns } of CONTEXTS) {
    for (const pattern of patterns) expect(() => matches(pattern, 'I was ill')).not.toThrow();
  }
});

test.each([
  ['bomb', ['bomb', 'bombs', 'bombed', 'bombing']],
  ['flub', ['flub', 'flubs', 'flubbed', 'flubbing']],
  ['freeze', ['freeze', 'freezes', 'froze', 'frozen', 'freezing']],
  ['study', ['study', 'studies', 'studied', 'studying']],
  ['lie', ['lie', 'lies', 'lied', 'lying']],
  ['miss', ['miss', 'misses', 'missed', 'missing']],
  ['interrupt', ['interrupt', 'interrupts', 'interrupted', 'interrupting']],
])('the forms of %s', (base, expected) => {
  const { base: plain, s, past, ing } = inflect(base);
  expect([plain, s, ...past, ing]).toEqual(expected);
});
