import fc from 'fast-check';
import { expect, test } from 'vitest';
import { glanceAt, percent } from '../../../src/ui/composer/glance-at.ts';

test('the three percentages that are shown add up to a hundred, whatever the shares', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (one, other) => {
      const weight = one / 1000;
      const strength = Math.min(1000 - one, other) / 1000;
      const { rest, ...shown } = glanceAt({ weight, strength });
      const percents = [shown.weight, shown.strength, rest].map((share) => Number(percent(share)));
      expect(percents.reduce((sum, share) => sum + share, 0)).toBe(100);
      expect(percents.every((share) => share >= 0)).toBe(true);
    }),
  );
});
