// `npm test`: what must pass at every change, in both browsers; the last line counts it. `npm run slow` has the rest.
import { execFile } from 'node:child_process';
import { runVitest } from './run-vitest.mjs';
import { ensureBrowsers, ensureDependencies } from './setup.mjs';

/** Scripts of package.json, side by side where none needs another; `size` builds what is then looked at and run. */
const CHECKS = [['types'], ['lint'], ['unused'], ['size', 'lint:firefox']];
/** Of vitest.config.ts; the others take minutes, or need Roundcube. */
const PROJECTS = ['unit', 'ui', 'page', 'e2e'];

ensureDependencies();
if (ensureBrowsers(['chromium', 'firefox']).length < 2) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}

let passed = 0;
let failed = 0;
await Promise.all(
  CHECKS.map(async (names) => {
    for (const name of names) {
      const { ok, output } = await check(name);
      console.log(ok ? `ok  ${name}` : `FAILED  ${name}\n${output}`);
      if (ok) passed += 1;
      else failed += 1;
    }
  }),
);

const tests = runVitest(
  'dist/test-report.json',
  PROJECTS.map((name) => `--project=${name}`),
);
passed += tests.passed;
failed += tests.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** @param {string} name a script of package.json */
function check(name) {
  return new Promise((resolve) => {
    execFile('npm', ['run', '-s', name], { maxBuffer: 1 << 28 }, (error, stdout, stderr) =>
      resolve({ ok: error === null, output: `${stdout}${stderr}` }),
    );
  });
}
