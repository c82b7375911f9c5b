// `node scripts/notebook-bench.mjs`: how long the notebook takes to open with a thousand interviews; a minute or two.
import { ensureBrowsers, ensureDependencies, run } from './setup.mjs';

ensureDependencies();
if (ensureBrowsers(['chromium']).length === 0) process.exit(1);
if (process.env.AFTERWORD_DIST === undefined) run('node', ['build.mjs']);

const { importTypescript } = await import('./run-typescript.mjs');
const { notebookBench } = await importTypescript('scripts/notebook-bench.ts');
await notebookBench();
