import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { contrast } from '../support/contrast.ts';

const css = await readFile('src/ui/theme.css', 'utf8');
const [usual = '', forced = ''] = css.split('@media (forced-colors: active)');

/** A colour of the theme, in a light and in a dark one. */
function colour(name: string): { light: string; dark: string } {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`, 'u').exec(usual) ?? [];
  if (light === '' || dark === '') throw new Error(`theme.css has no colours for --${name}`);
  return { light, dark };
}

const GROUNDS = ['paper', 'paper-raised', 'paper-inset'];

describe.each(['light', 'dark'] as const)('in a %s theme', (theme) => {
  test.each(['ink', 'ink-soft', 'accent', 'weight', 'strength'])('%s can be read on every ground', (name) => {
    for (const ground of GROUNDS)
      expect(contrast(colour(name)[theme], colour(ground)[theme]), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['on-accent', 'accent'],
    ['on-accent', 'accent-deep'],
    ['accent', 'accent-wash'],
    ['ink', 'accent-wash'],
    ['ink-soft', 'accent-wash'],
    ['weight', 'weight-wash'],
    ['ink', 'weight-wash'],
    ['ink', 'strength-wash'],
    ['strength', 'strength-wash'],
  ])('%s can be read on %s', (words, ground) => {
    expect(contrast(colour(words)[theme], colour(ground)[theme])).toBeGreaterThanOrEqual(4.5);
  });

  // The edge of a field, the ring around what has the focus, the parts of the balance.
  test.each(['line-strong', 'accent', 'weight-fill', 'strength-fill'])(
    '%s can be seen on every ground',
    (name) => {
      for (const ground of GROUNDS)
        expect(contrast(colour(name)[theme], colour(ground)[theme]), ground).toBeGreaterThanOrEqual(3);
    },
  );
});

test('forced colours are pairs that every palette keeps apart', () => {
  const used = [...forced.matchAll(/: (\w+);/gu)].map(([, name]) => name);
  expect([...new Set(used)].sort()).toEqual(['Canvas', 'CanvasText', 'LinkText', 'none']);
});
