// `npm run bench`: how long Afterword's reader takes, beside other tools; a few minutes. `npm test` does not run it.
import { ensureBrowsers, ensureDependencies, run } from './setup.mjs';

ensureDependencies();
// The other tools are big, and nothing but this needs them; a moment when they are there already.
run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: 'scripts/bench' });
if (ensureBrowsers(['chromium', 'firefox']).length < 2) process.exit(1);

const { importTypescript } = await import('./run-typescript.mjs');
const { bench } = await importTypescript('scripts/bench/bench.ts');
await bench();
