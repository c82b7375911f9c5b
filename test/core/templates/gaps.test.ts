import { expect, test } from 'vitest';
import { firstGap } from '../../../src/core/templates/gaps.ts';
import { gapOf, PLACEHOLDER_NAMES } from '../../../src/core/templates/placeholders.ts';

test('the first gap is found where it stands', () => {
  expect(firstGap('Hello [name], the [role] role')).toEqual({ from: 6, to: 12 });
});

test.each(['', 'Hello Priya', 'an empty [] pair', 'a list[0', 'broken [over\nlines]', `[${'x'.repeat(81)}]`])(
  'there is none in %j',
  (text) => {
    expect(firstGap(text)).toBeNull();
  },
);

test('every gap that a template leaves is found', () => {
  for (const name of PLACEHOLDER_NAMES) {
    expect(firstGap(gapOf(name))).toEqual({ from: 0, to: gapOf(name).length });
  }
});
