import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { contrast } from '../support/contrast.ts';

const css = await readFile('src/editing/marks.css', 'utf8');

/** The underline of a kind of mark: its style, thickness and colour. */
function lineOf(kind: string): { style: string; colour: string } {
  const rule = new RegExp(
    `::highlight\\(afterword-${kind}\\) \\{[^}]*underline (\\w+) \\w+ (#\\w{6})`,
    'u',
  ).exec(css);
  return { style: rule?.[1] ?? 'missing', colour: rule?.[2] ?? 'missing' };
}

test.each(['warning', 'note'])("the line of a %s can be seen on white and on a dark theme's grey", (kind) => {
  const { colour } = lineOf(kind);
  expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
  expect(contrast(colour, '#1f1f1f')).toBeGreaterThanOrEqual(3);
});

test('the two kinds differ in more than colour, and neither looks like spell-check', () => {
  const styles = [lineOf('warning').style, lineOf('note').style];
  expect(new Set(styles).size).toBe(2);
  expect(styles).not.toContain('wavy');
  expect(styles).not.toContain('missing');
});
