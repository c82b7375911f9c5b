// `npm run package`: everything that a store is given, in dist/packages: an archive per browser, the source that makes
// the same bytes again, and the list of what is in them. `npm run zip`: the archives alone. Neither asks the network.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './setup.mjs';

run('node', ['build.mjs']);

const { importTypescript } = await import('./run-typescript.mjs');
const { besides, browserArchives, sums, writePackages } = await importTypescript(
  'scripts/release/packages.ts',
);
const isAll = !process.argv.includes('--browsers-only');
if (isAll && existsSync('.git')) warnOfUncommitted();
const packages = new Map([...browserArchives(), ...(isAll ? besides() : [])]);
writePackages(packages);
console.log(sums(packages).trimEnd());

/** The source archive holds files that git knows; the build takes whatever is there. */
function warnOfUncommitted() {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  if (status === 0 && stdout !== '') console.error(`No release: this is not committed.\n${stdout}`);
}
