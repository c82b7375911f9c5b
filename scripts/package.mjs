// `npm run package`: everything that a store is given, in dist/packages: an archive per browser, the source that makes
// the same bytes again, and the list of what is in them. `npm run zip`: the archives alone. Neither asks the network.
import { run } from './setup.mjs';

run('node', ['build.mjs']);

const { importTypescript } = await import('./run-typescript.mjs');
const { besides, browserArchives, sums, writePackages } = await importTypescript(
  'scripts/release/packages.ts',
);
const isAll = !process.argv.includes('--browsers-only');
const packages = new Map([...browserArchives(), ...(isAll ? besides() : [])]);
writePackages(packages);
console.log(sums(packages).trimEnd());
