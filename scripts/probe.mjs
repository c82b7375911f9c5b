// `npm run probe FILE.html [FRAME.html]`: says what each webmail's adapter finds in a saved page. FRAME.html is put into
// the frame that the page writes its draft in, which a browser does not save.
import { ensureBrowsers, ensureDependencies } from './setup.mjs';

const [file, frame] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run probe FILE.html [FRAME.html]');
  process.exit(2);
}
ensureDependencies();
if (ensureBrowsers(['chromium']).length === 0) process.exit(1);

const { importTypescript } = await import('./run-typescript.mjs');
const { probeFile } = await importTypescript('scripts/probe.ts');
console.log(await probeFile(file, frame));
