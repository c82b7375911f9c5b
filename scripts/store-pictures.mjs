// `npm run pictures:store`: the pictures that the stores show, taken in Chromium from the built extension.
import { mkdirSync } from 'node:fs';
import { ensureBrowsers, ensureDependencies, run } from './setup.mjs';

ensureDependencies();
if (ensureBrowsers(['chromium']).length === 0) process.exit(1);
run('node', ['build.mjs']);

const { importTypescript } = await import('./run-typescript.mjs');
const { storePictures } = await importTypescript('scripts/store-pictures.ts');
mkdirSync('store/pictures', { recursive: true });
await storePictures();
