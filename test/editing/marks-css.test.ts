import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const css = await readFile('src/editing/marks.css', 'utf8');

/** The underline of a kind of mark: its style, thickness and colour. */
function lineOf(kind: string): { style: string; colour: string } {
  const rule = new RegExp(
    `::highlight\\(afterword-${kind}\\) \\{[^}]*underline (\\w+) \\w+ (#\\w{6})`,
    'u',
  ).exec(css);
  return { style: rule?.[1] ?? 'missing', colour: rule?.[2] ?? 'missing' };
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
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
