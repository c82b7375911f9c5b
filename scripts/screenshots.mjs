// `npm run screenshots`: the pictures of the README, taken in Chromium from the built extension.
import { ensureBrowsers, ensureDependencies, run } from './setup.mjs';

ensureDependencies();
if (ensureBrowsers(['chromium']).length === 0) process.exit(1);
run('node', ['build.mjs']);

const { importTypescript } = await import('./run-typescript.mjs');
const { screenshots } = await importTypescript('scripts/screenshots.ts');
await screenshots();
