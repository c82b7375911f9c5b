// `npm start`: builds, and opens the extension with a practice composer; without a display, shows it in pictures.
import { ensureBrowsers, ensureDependencies, run } from './setup.mjs';

ensureDependencies();
const [browser] = ensureBrowsers(['chromium']).concat(ensureBrowsers(['firefox']));
if (browser === undefined) process.exit(1);
run('node', ['build.mjs']);

const { importTypescript } = await import('./run-typescript.mjs');
const hasDisplay =
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
const headless = process.argv.includes('--headless') || !hasDisplay;
const { demo } = await importTypescript('scripts/demo.ts');
await demo(browser, { headless });
