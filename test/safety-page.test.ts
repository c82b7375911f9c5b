import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { safetyPage } from '../scripts/safety-page.ts';
import type { Where } from './safety/safety-row.ts';
import { safetyThemes } from './safety/safety-themes.ts';
import { hasTest } from './support/has-test.ts';

const rows = safetyThemes.flatMap((theme) => theme.rows);
const shown = rows.flatMap((row) => row.shown);
const read = (file: string) => readFileSync(file, 'utf8');

/** Where the tests of a file run, as far as its text says. */
function runsIn(file: string): Where | 'some browser' {
  const text = read(file);
  if (/\b(?:describe\.each\(BROWSERS\)|describeInBrowsers\(|inWebmail\()/u.test(text))
    return 'Chromium and Firefox';
  // Suites and contracts; those of `e2e` run where somebody runs them.
  if (/^export function \w+/mu.test(text))
    return file.startsWith('test/e2e/') && !isRunInBoth(file) ? 'some browser' : 'Chromium and Firefox';
  return /\b(?:startAfterword|launch)\(/u.test(text) ? 'some browser' : 'Node';
}

/** Whether a suite is run for each browser, by itself or as a part of a session. */
function isRunInBoth(file: string): boolean {
  const users = readdirSync('test/e2e').filter((name) =>
    read(`test/e2e/${name}`).includes(`from './${basename(file)}'`),
  );
  const isRunFor = (browser: string) =>
    users.some((name) =>
      new RegExp(`(?:Suite|Session)\\('${browser}'\\)`, 'u').test(read(`test/e2e/${name}`)),
    );
  return (isRunFor('chromium') && isRunFor('firefox')) || users.some(isRunInBoth);
}

test('docs/safety.md says what test/safety says; `npm run docs` writes it anew', () => {
  expect(read('docs/safety.md')).toBe(safetyPage());
});

test('each row names a test, and none stands there twice', () => {
  expect(rows.filter((row) => row.shown.length === 0)).toEqual([]);
  expect(new Set(rows.map(({ must }) => must)).size).toBe(rows.length);
});

test('every test that is named exists', () => {
  const missing = shown.flatMap(({ file, tests }) =>
    existsSync(file)
      ? tests.filter((name) => !hasTest(read(file), name)).map((name) => `${file}: ${name}`)
      : [file],
  );
  expect(missing).toEqual([]);
});

test('none is said to run where its file does not', () => {
  const wrong = shown.filter(({ file, where }) => {
    const there = runsIn(file);
    // A test may need less than its file: no browser, or one of two.
    if (where === 'Node') return false;
    return where === 'Chromium and Firefox' ? there !== where : there === 'Node';
  });
  expect(wrong.map(({ file, where }) => `${file}: ${where}`)).toEqual([]);
});

describe('SECURITY.md', () => {
  const threats = [...read('SECURITY.md').matchAll(/“([^”]+)” \(\[[^\]]+\]\(([^)]+)\)\)/gu)];

  test('names tests for its threats, all of which exist', () => {
    expect(threats.length).toBeGreaterThan(10);
    const missing = threats.filter(
      ([, name = '', file = '']) => !existsSync(file) || !hasTest(read(file), name),
    );
    expect(missing.map(([, name, file]) => `${file}: ${name}`)).toEqual([]);
  });
});

test('a name that only stands in a file is no test of it', () => {
  expect(hasTest("test('it holds', () => {});", 'it holds')).toBe(true);
  expect(hasTest("test.each([1])('it holds %s', () => {});", 'it holds %s')).toBe(true);
  expect(hasTest('  it(\n    "it\'s so",\n', "it's so")).toBe(true);
  expect(hasTest("const name = 'it holds';", 'it holds')).toBe(false);
  expect(hasTest("describe('it holds', () => {});", 'it holds')).toBe(false);
  expect(hasTest("// test('it held', () => {});", 'it held')).toBe(false);
});
