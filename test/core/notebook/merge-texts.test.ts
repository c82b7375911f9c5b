import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeTexts } from '../../../src/core/notebook/merge-texts.ts';

describe('a text that two pages change at once', () => {
  test.each([
    ['is mine, when only I changed it', 'a b', 'a b c', 'a b', 'a b c'],
    ['is the other one, when only that changed', 'a b', 'a b', 'x a b', 'x a b'],
    [
      'has both changes, when they are apart',
      'one two three',
      'one two THREE',
      'ONE two three',
      'ONE two THREE',
    ],
    ['has one change once, when both made the same', 'a b', 'a c', 'a c', 'a c'],
    [
      'has both versions, when they are at one place',
      'it was fine',
      'it was good',
      'it was bad',
      'it was bad\ngood',
    ],
    ['has both texts, when both began one', '', 'mine', 'theirs', 'theirs\nmine'],
    ['keeps what was added, when the other page cleared it', 'a b', 'a b c', '', ' c'],
    ['never parts a letter of two units', '😀', '😁', '😂', '😂\n😁'],
  ])('%s', (_what, before, mine, kept, merged) => {
    expect(mergeTexts(before, mine, kept)).toBe(merged);
  });

  test('loses no letter that either side typed', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀'), maxLength: 12 });
    const insertion = fc.record({ at: fc.nat(12), typed: fc.stringMatching(/^[A-Z]{1,5}$/u) });
    fc.assert(
      fc.property(text, insertion, insertion, (before, one, other) => {
        const typedInto = ({ at, typed }: { at: number; typed: string }): string =>
          [...before].toSpliced(at, 0, typed).join('');
        const merged = mergeTexts(before, typedInto(one), typedInto(other));
        expect(merged).toContain(one.typed);
        expect(merged).toContain(other.typed);
        expect(merged).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
