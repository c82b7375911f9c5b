import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSentence } from '../../../src/core/moves/read-sentence.ts';

const read = (text: string) => readSentence(text, { from: 0, to: text.length });

describe('a sentence’s words', () => {
  test('are counted without its marks, and known are those that are English beyond doubt', () => {
    const { words, known } = read('I am, of course - zyx!');
    expect(words).toBe(5);
    expect(known).toBe(3);
  });

  test('are spent on the moves whose clause they stand in', () => {
    const { spent, weight, strength } = read('Thank you for your time, and I am so sorry about the delay.');
    expect(Object.fromEntries(spent)).toEqual({ thanks: 5, apology: 7 });
    expect(weight).toBe(7);
    expect(strength).toBe(5);
  });

  test('weigh once where a clause makes two moves', () => {
    const { moves, spent, weight, strength } = read('I am sorry that I bombed the interview.');
    expect(moves.map(({ kind }) => kind).sort()).toEqual(['apology', 'mistake']);
    expect(spent.get('apology')).toBe(8);
    expect(spent.get('mistake')).toBe(8);
    expect(weight).toBe(8);
    expect(strength).toBe(0);
  });

  test('of any other move neither weigh nor carry', () => {
    const { moves, weight, strength } = read('The panel was rude.');
    expect(moves).toHaveLength(1);
    expect([weight, strength]).toEqual([0, 0]);
  });

  test('are none where there are only marks, and make no move', () => {
    expect(read('... ?!')).toMatchObject({ words: 0, known: 0, moves: [], weight: 0, strength: 0 });
  });
});

describe('a move', () => {
  test('is heavy where a word of its clause is', () => {
    expect(read('I bombed the interview.').moves).toMatchObject([{ kind: 'mistake', weight: 'heavy' }]);
    expect(read('I rambled in the interview.').moves).toMatchObject([{ kind: 'mistake', weight: 'light' }]);
  });

  test('is light where the heavy word stands in another clause', () => {
    const { moves } = read('I apologise for the delay, but the film was a disaster.');
    expect(moves).toContainEqual(expect.objectContaining({ kind: 'apology', weight: 'light' }));
  });

  test('comes in the order of the clauses', () => {
    const one = read('Thank you for your time, and I am so sorry about the delay.').moves;
    expect(one.map(({ kind }) => kind)).toEqual(['thanks', 'apology']);
    const other = read('I am so sorry about the delay, and thank you for your time.').moves;
    expect(other.map(({ kind }) => kind)).toEqual(['apology', 'thanks']);
  });

  test('has its offsets in the whole text', () => {
    const before = 'Hello there. ';
    const text = `${before}I am so sorry. Bye.`;
    const { from, to, moves } = readSentence(text, { from: before.length, to: before.length + 14 });
    expect([from, to]).toEqual([before.length, before.length + 14]);
    expect(text.slice(moves[0]?.from, moves[0]?.to)).toBe('I am so sorry');
  });
});

describe('what a sentence is about', () => {
  test('is a painful matter by a word, or by a phrase with a word that may be of one', () => {
    expect(read('The funeral was on Monday.').care).toBe(true);
    expect(read('I had a panic attack.').care).toBe(true);
    expect(read('There was no panic at the fair.').care).toBe(false);
    expect(read('The bus was late.').care).toBe(false);
  });

  test('is despair where somebody says that they do not want to live, and no figure of speech', () => {
    expect(read('I do not want to be alive any more.').despair).toBe(true);
    expect(read('I want to end my life.').despair).toBe(true);
    expect(read('This commute is killing me.').despair).toBe(false);
    expect(read('The phone was dead.').despair).toBe(false);
  });

  test('is judged beside the moves that it makes', () => {
    const { moves, care } = read('I am so sorry that I missed our call because of the funeral.');
    expect(moves.map(({ kind }) => kind)).toContain('apology');
    expect(care).toBe(true);
  });
});

const PIECES = [
  'I am so sorry about it',
  'I bombed the interview',
  'thank you for your time',
  'the panel was rude',
  'and',
  'but I',
  ', ',
  '"',
  '“',
  "'",
  ' - ',
  '[name]',
  'me@example.com',
  '語',
  '\ud83d',
];
const anySentence = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join(' ')),
);

describe('of any sentence', () => {
  test('moves stand inside it, in order, and spend no more words than it has', () => {
    fc.assert(
      fc.property(anySentence, anySentence, (before, sentence) => {
        const [from, to] = [before.length, before.length + sentence.length];
        const reading = readSentence(`${before}${sentence}. And more`, { from, to });
        let last = from;
        for (const move of reading.moves) {
          expect(move.from).toBeGreaterThanOrEqual(last);
          expect(move.from).toBeLessThan(move.to);
          expect(move.to).toBeLessThanOrEqual(to);
          last = move.from;
        }
        for (const spent of reading.spent.values()) expect(spent).toBeLessThanOrEqual(reading.words);
        expect(reading.weight + reading.strength).toBeLessThanOrEqual(reading.words);
        expect(reading.known).toBeLessThanOrEqual(reading.words);
      }),
    );
  });

  test('the reading is the same whatever was read before', () => {
    fc.assert(
      fc.property(anySentence, fc.array(anySentence, { maxLength: 4 }), (sentence, others) => {
        const first = read(sentence);
        for (const other of others) read(other);
        expect(read(sentence)).toEqual(first);
      }),
    );
  });
});
