import { describe, expect, test } from 'vitest';
import { Patterns } from '../../../src/core/language/patterns.ts';
import { FORMS, stemOf } from '../../../src/core/language/stem.ts';
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
  ['freeze', ['freeze', 'freezes', 'froze', 'freezing']],
  ['freeze', ['freeze', 'freezes', 'frozen', 'freezing']],
  ['study', ['study', 'studies', 'studied', 'studying']],
  ['hope', ['hope', 'hopes', 'hoped', 'hoping']],
  ['use', ['use', 'uses', 'used', 'using']],
  ['miss', ['miss', 'misses', 'missed', 'missing']],
  ['interrupt', ['interrupt', 'interrupts', 'interrupted', 'interrupting']],
  ['terrible', ['terrible', 'terribles', 'terribled', 'terribling', 'terribly']],
])('%s and its forms share a stem and differ in form', (base, forms) => {
  const read = forms.map((word) => stemOf(word));
  expect(new Set(read.map(({ stem }) => stem))).toEqual(new Set([stemOf(base).stem]));
  expect(read.map(({ form }) => form)).toEqual(Object.values(FORMS).slice(0, forms.length));
});

test.each([
  ['not', 'note'],
  ['her', 'here'],
  ['us', 'use'],
  ['hop', 'hope'],
  ['this', 'thing'],
])('%s and %s are no forms of one word', (one, other) => {
  expect(stemOf(one).stem).not.toBe(stemOf(other).stem);
});
