// `npm test`: everything that must pass, in both browsers; the last line counts it.
import { spawnSync } from 'node:child_process';
import { runVitest } from './run-vitest.mjs';
import { ensureBrowsers, ensureDependencies } from './setup.mjs';

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

const tests = runVitest('dist/test-report.json', ['--project=!roundcube']);
passed += tests.passed;
failed += tests.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
