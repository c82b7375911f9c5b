// `npm run slow`: the tests that take minutes, in both browsers: the editors' contract, other webmails end to end; and
// whether a regular expression can run away. The last line counts them.
import { spawnSync } from 'node:child_process';
import { runVitest } from './run-vitest.mjs';
import { ensureBrowsers, ensureDependencies, run } from './setup.mjs';

ensureDependencies();
if (ensureBrowsers(['chromium', 'firefox']).length < 2) finish({ passed: 0, failed: 1 });
run('node', ['build.mjs']);
const isSafe = spawnSync('node', ['scripts/regexes.mjs'], { stdio: 'inherit' }).status === 0;
const { passed, failed } = runVitest('dist/slow-report.json', ['--project=slow']);
finish({ passed: passed + (isSafe ? 1 : 0), failed: failed + (isSafe ? 0 : 1) });

function finish({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
