// `npm run changelog`: prints what commits say that users notice (`FEATURE:` and `FIX:`) and that CHANGELOG.md does not
// have yet: what came after the commit that its last line names. A person writes it there, in users' words, dropping what
// mends only what nobody has had yet, and puts the line printed last in the place of the old one.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { importTypescript } from './run-typescript.mjs';

const { userSentences } = await importTypescript('scripts/release/user-sentences.ts');

const MARKER = /^<!-- Written up to ([0-9a-f]{7,40})\. -->$/mu;

const [, since] = MARKER.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
if (since === undefined) stop('CHANGELOG.md does not say up to which commit it is written.');
const sentences = userSentences(git('log', '--format=%B%n', `${since}..HEAD`));
for (const { kind, text } of sentences) console.log(`${kind === 'FIX' ? 'Fixed' : 'New'}: ${text}`);
if (sentences.length === 0) console.log('Nothing that users notice.');
console.log(`\n<!-- Written up to ${git('rev-parse', '--short=12', 'HEAD').trim()}. -->`);

function git(...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) stop(`git could not be asked what came after ${since}: ${stderr}`);
  return stdout;
}

function stop(reason) {
  console.error(reason);
  process.exit(1);
}
