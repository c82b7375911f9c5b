// `npm start`: builds, and opens the extension with a practice composer; without a display, shows it in pictures.
import { ensureBrowsers, ensureDependencies, isInstalled, run } from './setup.mjs';

ensureDependencies();
const browser = isInstalled('firefox') && !isInstalled('chromium') ? 'firefox' : 'chromium';
if (ensureBrowsers([browser]).length === 0) process.exit(1);
run('node', ['build.mjs']);

const { importTypescript } = await import('./run-typescript.mjs');
const hasDisplay =
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
const headless = process.argv.includes('--headless') || !hasDisplay;
const { demo } = await importTypescript('scripts/demo.ts');
await demo(browser, { headless });
