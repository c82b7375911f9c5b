// `npm run slow`: the tests that take minutes, in both browsers: the editors' contract, other webmails end to end.
// The last line counts them.
import { runVitest } from './run-vitest.mjs';
import { ensureBrowsers, ensureDependencies, run } from './setup.mjs';

ensureDependencies();
if (ensureBrowsers(['chromium', 'firefox']).length < 2) finish({ passed: 0, failed: 1 });
run('node', ['build.mjs']);
finish(runVitest('dist/slow-report.json', ['--project=slow']));

function finish({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
