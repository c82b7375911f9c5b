import { expect, test } from 'vitest';
import { telephoneLink } from '../../../src/ui/notebook/telephone-link.ts';

test.each([
  ['+44 20 7946 0123', 'tel:+442079460123'],
  ['+44 (0)20 7946 0123', 'tel:+442079460123'],
  ['020-7946.0123 ext. 7', 'tel:02079460123'],
  ['(555) 010-9999', 'tel:5550109999'],
] as const)('%s can be called', (phone, link) => {
  expect(telephoneLink(phone)).toBe(link);
});

test.each(['', 'ask Dana', '12', 'javascript:alert(1)'])('“%s” is no number to call', (phone) => {
  expect(telephoneLink(phone)).toBeNull();
});
