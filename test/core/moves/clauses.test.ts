import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../../src/core/language/tokens.ts';
import { clausesOf } from '../../../src/core/moves/clauses.ts';

/** The words of each clause, as written. */
function clausesIn(text: string): string[] {
  const tokens = tokensOf(text, { from: 0, to: text.length });
  return clausesOf(tokens).map(({ from, to }) => text.slice(tokens[from]?.from, tokens[to - 1]?.to));
}

describe('a sentence is parted into clauses', () => {
  test.each([
    ['at marks, which belong to none', 'Well, yes: fine; good (really).', 'Well|yes|fine|good|really'],
    ['at quotation marks', 'I said "so sorry" then', 'I said|so sorry|then'],
    ['at a dash that stands alone', 'We met - it was short', 'We met|it was short'],
    ['at "but" with a speaker of its own', 'I rambled but they were kind.', 'I rambled|they were kind'],
    ['at each such conjunction', 'I fish and you swim or we walk', 'I fish|you swim|we walk'],
    ['before "because", which stays', 'He said so because I asked', 'He said so|because I asked'],
    ['after two words', 'So long so I left', 'So long|so I left'],
    ['at a comma before "and" once', 'I rambled, and they were kind', 'I rambled|they were kind'],
  ])('%s', (_, text, clauses) => {
    expect(clausesIn(text).join('|')).toBe(clauses);
  });

  test.each([
    ['where "and" joins two things', 'Tea and cake'],
    ['where "and" has no speaker', 'I rambled and stumbled on'],
    ['where it begins with a conjunction that stays', 'Because he was late I left'],
    ['after a single word', 'I and he went'],
    ['inside a word with a hyphen', 'An off-by-one error'],
    ['inside a name with a full stop', 'I use Node.js daily'],
    ['behind a conjunction at the end', 'We may or may not and'],
  ])('but not %s', (_, text) => {
    expect(clausesIn(text)).toEqual([text]);
  });

  test('a joining word at the beginning belongs to none', () => {
    expect(clausesIn('And I left')).toEqual(['I left']);
    expect(clausesIn('Fine, but I left')).toEqual(['Fine', 'I left']);
  });

  test.each(['', ',,,', 'and', '. . .'])('there is none in “%s”', (text) => {
    expect(clausesIn(text)).toEqual([]);
  });

  test('a hyphen parts where a space stands on one side', () => {
    expect(clausesIn('pre- and post-war')).toEqual(['pre', 'post-war']);
    expect(clausesIn('long -term')).toEqual(['long', 'term']);
  });

  test('marks in a row part once', () => {
    expect(clausesIn('We met, (once).')).toEqual(['We met', 'once']);
  });
});
