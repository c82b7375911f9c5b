// `npm run lint:firefox`: Mozilla's linter on the build for Firefox. It may find no error, and no warning but those that
// ARCHITECTURE.md explains; nor may that explain one that is gone.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { importTypescript } from './run-typescript.mjs';

const { compareWarnings } = await importTypescript('scripts/release/explained-warnings.ts');

const { stdout, stderr } = spawnSync(
  'npx',
  ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery', '--output', 'json'],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
);
let report;
try {
  report = JSON.parse(stdout);
} catch {
  console.error(`web-ext lint did not run:\n${stderr}`);
  process.exit(2);
}

const { unexplained, gone } = compareWarnings(
  [...report.warnings, ...report.notices],
  readFileSync('ARCHITECTURE.md', 'utf8'),
);
const complaints = [
  ...report.errors.map(({ code, file, message }) => `error: ${code} in ${file}: ${message}`),
  ...unexplained.map((each) => `not explained in ARCHITECTURE.md: ${each}`),
  ...gone.map((each) => `explained in ARCHITECTURE.md, but gone: ${each}`),
];
for (const each of complaints) console.error(each);
console.log(
  `${report.errors.length} errors, ${report.warnings.length} warnings, ${unexplained.length} unexplained`,
);
process.exit(complaints.length === 0 ? 0 : 1);
