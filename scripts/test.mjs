// `npm test`: everything that must pass, in both browsers; the last line counts it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers, ensureDependencies } from './setup.mjs';

const REPORT = 'dist/test-report.json';
/** Scripts of package.json; `size` builds what the tests then run. */
const CHECKS = ['types', 'lint', 'unused', 'size', 'lint:firefox'];

ensureDependencies();
if (ensureBrowsers(['chromium', 'firefox']).length < 2) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}

let passed = 0;
let failed = 0;
for (const name of CHECKS) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', name], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name}`);
  if (status === 0) passed += 1;
  else {
    failed += 1;
    console.log(`${stdout}${stderr}`);
  }
}

mkdirSync('dist', { recursive: true });
rmSync(REPORT, { force: true });
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`],
  { stdio: 'inherit' },
);
const tests = readReport();
passed += tests.passed;
// A file that failed to load counts too: vitest lists no test for it.
failed += Math.max(tests.failed, status === 0 ? 0 : 1);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function readReport() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(REPORT, 'utf8'),
    );
    // A test that was skipped did not pass.
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
