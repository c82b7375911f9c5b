import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What reads files and old data is for our own pages and worker: it may check with schemas. */
const CHECKS = ['archive/read-archive.ts', 'interview/from-version-one.ts'];

const SCHEMA_IMPORT = /^import (?!type )[^;]*? from '(?:zod\/mini|[^']*-schema\.ts)';/mu;

test('no schema reaches what a content script may import', () => {
  const files = readdirSync('src/core', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const importing = files.filter((file) => SCHEMA_IMPORT.test(readFileSync(`src/core/${file}`, 'utf8')));
  expect(importing.length).toBeGreaterThan(CHECKS.length);
  expect(importing.filter((file) => !file.endsWith('-schema.ts')).toSorted()).toEqual(CHECKS);
});
