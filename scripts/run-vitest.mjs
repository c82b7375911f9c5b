// Runs tests and counts them, for the last line of the commands that must say how many passed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * @param {string} report where vitest writes its counts
 * @param {readonly string[]} args what to run
 * @returns {{passed: number, failed: number}}
 */
export function runVitest(report, args) {
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const { status } = spawnSync(
    'npx',
    ['vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { stdio: 'inherit' },
  );
  const { passed, failed } = read(report);
  // A file that failed to load counts too: vitest lists no test for it.
  return { passed, failed: Math.max(failed, status === 0 ? 0 : 1) };
}

function read(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    // A test that was skipped did not pass.
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
