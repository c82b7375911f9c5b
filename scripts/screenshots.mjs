// `npm run screenshots`: the pictures of the README, taken in Chromium from the built extension;
// `npm run screenshots -- it es` every view at its narrowest in these languages, `pseudo` among them, into
// dist/language-pictures, for whoever translates.
import { ensureBrowsers, ensureDependencies, run } from './setup.mjs';

ensureDependencies();
if (ensureBrowsers(['chromium']).length === 0) process.exit(1);
run('node', ['build.mjs']);

const { importTypescript } = await import('./run-typescript.mjs');
const languages = process.argv.slice(2);
if (languages.length === 0) {
  const { screenshots } = await importTypescript('scripts/screenshots.ts');
  await screenshots();
}
const { languagePictures } = await importTypescript('scripts/language-pictures.ts');
for (const language of languages) await languagePictures(language, `dist/language-pictures/${language}`);
