// `npm run pictures:store`: the pictures that the stores show, taken in Chromium from the built extension: in English into
// store/pictures; `npm run pictures:store -- it` and so on in other languages, into dist/store-pictures.
import { mkdirSync } from 'node:fs';
import { ensureBrowsers, ensureDependencies, run } from './setup.mjs';

ensureDependencies();
if (ensureBrowsers(['chromium']).length === 0) process.exit(1);
run('node', ['build.mjs']);

const { importTypescript } = await import('./run-typescript.mjs');
const { storePictures } = await importTypescript('scripts/store-pictures.ts');
const language = process.argv[2] ?? 'en';
const folder = language === 'en' ? 'store/pictures' : `dist/store-pictures/${language}`;
mkdirSync(folder, { recursive: true });
await storePictures(language, folder);
