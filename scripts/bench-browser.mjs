// `npm run bench:browser [PART…]`: what the extension costs the browser; some twenty minutes in all. `npm test` does not run it.
import { ensureBrowsers, ensureDependencies, run } from './setup.mjs';

ensureDependencies();
if (ensureBrowsers(['chromium', 'firefox']).length < 2) process.exit(1);
if (process.env.AFTERWORD_DIST === undefined) run('node', ['build.mjs']);

const { importTypescript } = await import('./run-typescript.mjs');
const { benchBrowser } = await importTypescript('scripts/bench/browser.ts');
await benchBrowser(process.argv.slice(2));
