import { expect, test } from 'vitest';
import { formatMessage } from '../../src/core/format-message.ts';

test('arguments take the place of their numbers, in any order and as often as named', () => {
  expect(formatMessage({ message: '$2 before $1, $2 again' }, ['one', 'two'])).toBe(
    'two before one, two again',
  );
});

test('an argument that is not given is nothing', () => {
  expect(formatMessage({ message: 'Hello $1.' })).toBe('Hello .');
});

test('named placeholders stand for arguments, whatever their case', () => {
  const placeholders = { count: { content: '$1' }, price: { content: '$$$2' } };
  expect(formatMessage({ message: '$COUNT$ for $Price$', placeholders }, ['3', '5'])).toBe('3 for $5');
});

test('an unknown name is nothing', () => {
  expect(formatMessage({ message: 'a$toString$b' })).toBe('ab');
});

test('two dollar signs are one', () => {
  expect(formatMessage({ message: 'It costs $$1 or $$$1.' }, ['9'])).toBe('It costs $1 or $9.');
});

test('arguments go in literally', () => {
  const args = ['$2', '$&', '$$'];
  expect(formatMessage({ message: '$1 $2 $3' }, args)).toBe('$2 $& $$');
});

test('a text without dollar signs stays as it is', () => {
  expect(formatMessage({ message: 'Plain [text] {{and}} more' }, ['unused'])).toBe(
    'Plain [text] {{and}} more',
  );
});
