import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Properties that name a side of the screen, where the same in the direction of the text will do. */
const PHYSICAL_PROPERTY =
  /^(?:(?:min-|max-)?(?:width|height)|(?:scroll-)?(?:margin|padding)-(?:left|right|top|bottom)|border-(?:left|right|top|bottom)(?:-[a-z]+)*|left|right|top|bottom|border-(?:top|bottom)-(?:left|right)-radius)$/u;
const PHYSICAL_VALUE = /^(?:left|right)$/u;
/** Moves along the line: each needs its opposite for text from right to left. */
const ALONG_THE_LINE: ReadonlyArray<readonly [property: string, moves: RegExp]> = [
  ['translate', /^-?[\d.]*[1-9]/u],
  ['box-shadow', /^inset -?[1-9]/u],
];

interface Declaration {
  readonly file: string;
  readonly selector: string;
  readonly property: string;
  readonly value: string;
}

const declarations = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .flatMap((file) => declarationsIn(file, readFileSync(join('src', file), 'utf8')));

function declarationsIn(file: string, css: string): Declaration[] {
  const plain = css.replace(/\/\*.*?\*\//gsu, '');
  return Array.from(plain.matchAll(/([^{};]+)\{([^{}]*)\}/gu)).flatMap(([, selector = '', body = '']) =>
    body
      .split(';')
      .map((line) => line.split(':').map((part) => part.trim()))
      .filter(([property = '']) => property !== '')
      .map(([property = '', ...value]) => ({
        file,
        selector: selector.trim(),
        property,
        value: value.join(':'),
      })),
  );
}

test('style sheets are read', () => {
  expect(declarations.length).toBeGreaterThan(500);
});

test('nothing stands on the left or right that would stand at the start or end', () => {
  const physical = declarations.filter(
    ({ property, value }) => PHYSICAL_PROPERTY.test(property) || PHYSICAL_VALUE.test(value),
  );
  expect(physical).toEqual([]);
});

test('no shorthand gives the left another measure than the right', () => {
  const uneven = declarations.filter(({ property, value }) => {
    const [, right, , left] = value.split(/\s+(?![^(]*\))/u);
    return /^(?:margin|padding|inset|border-width)$/u.test(property) && left !== undefined && left !== right;
  });
  expect(uneven).toEqual([]);
});

test('what moves along the line moves the other way where text runs the other way', () => {
  const mirrored = (one: Declaration) =>
    declarations.some(
      ({ file, selector, property }) =>
        file === one.file &&
        property === one.property &&
        selector.includes(':dir(rtl)') &&
        selector.replace(':dir(rtl)', '') === one.selector,
    );
  const onlyOneWay = declarations.filter(
    (one) =>
      ALONG_THE_LINE.some(([property, moves]) => one.property === property && moves.test(one.value)) &&
      !one.selector.includes(':dir(rtl)') &&
      !mirrored(one),
  );
  expect(onlyOneWay).toEqual([]);
});
