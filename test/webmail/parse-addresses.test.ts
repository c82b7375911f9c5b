import { describe, expect, test } from 'vitest';
import { parseAddresses } from '../../src/webmail/parse-addresses.ts';

describe('addresses of a line', () => {
  test.each([
    ['an address alone', 'a@b.example', [{ address: 'a@b.example' }]],
    ['a name and an address', 'Ann Lee <a@b.example>', [{ name: 'Ann Lee', address: 'a@b.example' }]],
    [
      'a comma in a quoted name separates nothing',
      '"Lee, Ann" <a@b.example>, c@d.example',
      [{ name: 'Lee, Ann', address: 'a@b.example' }, { address: 'c@d.example' }],
    ],
    [
      'a semicolon separates like a comma',
      'a@b.example; Cy <c@d.example>',
      [{ address: 'a@b.example' }, { name: 'Cy', address: 'c@d.example' }],
    ],
    [
      'escaped quotes belong to the name',
      String.raw`"Ann \"Annie\" Lee" <a@b.example>`,
      [{ name: 'Ann "Annie" Lee', address: 'a@b.example' }],
    ],
    [
      'an angle bracket in a quoted name is not the address',
      '"Ann <the first>" <a@b.example>',
      [{ name: 'Ann <the first>', address: 'a@b.example' }],
    ],
    ['brackets without a name', '<a@b.example>', [{ address: 'a@b.example' }]],
    ['a trailing comma adds nobody', 'a@b.example, ', [{ address: 'a@b.example' }]],
    ['a half-typed address is given as it is', 'Ann <a@b', [{ name: 'Ann', address: 'a@b' }]],
    ['a name alone is a half-typed address', '  Ann   Le ', [{ address: 'Ann Le' }]],
    ['an unfinished quote ends with the line', '"Lee, Ann', [{ address: '"Lee, Ann' }]],
    ['empty brackets leave the name', 'Ann <>', [{ address: 'Ann' }]],
    ['an empty line has nobody', ' ,; ', []],
    ['names of other scripts', 'أمل <a@b.example>', [{ name: 'أمل', address: 'a@b.example' }]],
  ])('%s', (_, line, people) => {
    expect(parseAddresses(line)).toEqual(people);
  });
});
