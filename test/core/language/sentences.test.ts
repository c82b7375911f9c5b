import { describe, expect, test } from 'vitest';
import { paragraphs, sentences } from '../../../src/core/language/sentences.ts';

const split = (text: string): string[] =>
  paragraphs(text, { from: 0, to: text.length }).flatMap((paragraph) =>
    sentences(text, paragraph).map(({ from, to }) => text.slice(from, to)),
  );

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Mr. Ortiz and Dr. Chen came. I left.', ['Mr. Ortiz and Dr. Chen came.', 'I left.']],
    ['Some tools, e.g. Excel, i.e. sheets. Fine.', ['Some tools, e.g. Excel, i.e. sheets.', 'Fine.']],
    ['We met at 5 p.m. on Monday.', ['We met at 5 p.m. on Monday.']],
    ['We met at 5 p.m. We left at six.', ['We met at 5 p.m.', 'We left at six.']],
    ['i froze. it was bad', ['i froze.', 'it was bad']],
    [
      'Well… I tried. It cost 3.5 euros at example.com today.',
      ['Well…', 'I tried.', 'It cost 3.5 euros at example.com today.'],
    ],
    ['"It went badly." That was all.', ['"It went badly."', 'That was all.']],
    ['I blew it.I am sorry.', ['I blew it.', 'I am sorry.']],
    ['J. Smith wrote.', ['J. Smith wrote.']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('lines', () => {
  test('a line wrapped by a mail program runs on', () => {
    expect(
      split('I wanted to write to you about the interview that we had last\nTuesday in Leeds.'),
    ).toHaveLength(1);
  });
  test('a greeting and a sign-off are lines of their own', () => {
    expect(split('Dear Ann,\nThank you.\nBest regards,\nBob')).toEqual([
      'Dear Ann,',
      'Thank you.',
      'Best regards,',
      'Bob',
    ]);
  });
  test('an empty line always parts', () => {
    expect(split('one\n\ntwo')).toEqual(['one', 'two']);
  });
});
