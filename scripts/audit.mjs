// `npm run audit`: are there known advisories on a package that is in the extension, or that builds and tests it?
// Exit status 0: none; 1: some; 2: the service could not be asked, which is neither.
import { spawnSync } from 'node:child_process';
import { importTypescript } from './run-typescript.mjs';

const { readAdvisories } = await importTypescript('scripts/release/advisories.ts');

const STATUS = { none: 0, some: 1, 'not known': 2 };
const ASKED = [
  ['in the extension', ['--omit=dev']],
  ['to build and test it', []],
];

let status = 0;
for (const [where, args] of ASKED) {
  // Offline, npm would find nothing and call that good.
  const { stdout } = spawnSync('npm', ['audit', '--json', '--offline=false', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const answer = readAdvisories(stdout ?? '');
  const words = {
    none: 'no known advisory',
    some: `known advisories on ${answer.packages?.join(', ')}`,
    'not known': `not known, neither passed nor failed (${answer.reason})`,
  };
  console.log(`Packages ${where}: ${words[answer.outcome]}.`);
  // Known advisories weigh more than an unknown.
  if (status !== 1) status = Math.max(status, STATUS[answer.outcome]);
  if (answer.outcome === 'some') status = 1;
}
process.exit(status);
