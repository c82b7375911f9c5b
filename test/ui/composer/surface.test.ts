import { expect, test } from 'vitest';
import { moveSurface, type Surface } from '../../../src/ui/composer/surface.ts';

function surface(): Surface {
  return { host: document.createElement('div'), left: 10, top: 20, shownAt: 100, raisedAt: 100 };
}

test('a surface that moves counts as newly shown', () => {
  const moved = surface();
  moveSurface(moved, 30.4, 20, 500);
  expect(moved).toMatchObject({ left: 30, top: 20, shownAt: 500 });
  expect(moved.host.style.left).toBe('30px');
});

test('a surface that stays is put back where it belongs, and counts as seen all along', () => {
  const still = surface();
  still.host.style.left = '900px';
  moveSurface(still, 10.2, 19.8, 500);
  expect(still.shownAt).toBe(100);
  expect([still.host.style.left, still.host.style.getPropertyPriority('left')]).toEqual([
    '10px',
    'important',
  ]);
});
