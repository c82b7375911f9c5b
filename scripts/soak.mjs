// `npm run soak`: what may go wrong around the extension, brought about many times in both browsers; some ten minutes, by
// hand. Writes what was seen to docs/soak.md. AFTERWORD_SEED=n repeats a run.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { runVitest } from './run-vitest.mjs';
import { ensureBrowsers, ensureDependencies, run } from './setup.mjs';

/** How the names of the tests' files begin. */
const FAULTS = [
  'stopped-worker',
  'versions',
  'notebook-killed',
  'refused-storage',
  'refused-worker',
  'clock',
  'tabs',
];
const FIGURES = resolve('dist/soak.jsonl');
const PAGE = 'docs/soak.md';

ensureDependencies();
if (ensureBrowsers(['chromium', 'firefox']).length < 2) finish({ passed: 0, failed: 1 });
run('node', ['build.mjs']);
const seed = process.env.AFTERWORD_SEED ?? String(Math.floor(Math.random() * 1e6));
Object.assign(process.env, { AFTERWORD_SOAK: FIGURES, AFTERWORD_SEED: seed });
rmSync(FIGURES, { force: true });
const files = FAULTS.map((name) => `test/e2e/${name}`);
const counts = runVitest('dist/soak-report.json', ['--project=slow', '--project=e2e', ...files]);
writeFileSync(PAGE, page(counts));
run('npx', ['biome', 'format', '--write', PAGE]);
finish(counts);

function page({ passed, failed }) {
  const lines = existsSync(FIGURES) ? readFileSync(FIGURES, 'utf8').trim().split('\n') : [];
  const figures = lines.map((line) => JSON.parse(line)).sort((one, other) => compare(one, other));
  const rows = figures.map(
    ({ fault, browser, times, result }) => `| ${fault} | ${browser} | ${times} | ${result} |`,
  );
  const day = new Date().toISOString().slice(0, 10);
  return `# Faults, many times over

Written by \`npm run soak\`, which brings about in real browsers what may go wrong around the extension. \`npm test\` and
\`npm run slow\` do the same a few times. After each fault nothing is lost that was shown as saved, each page has one UI of
Afterword's, and its console has heard nothing.

Run of ${day}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, seed ${seed}: ${passed} tests held, ${failed} did not.
What did not hold has no line here.

| fault | browser | times | afterwards |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function compare(one, other) {
  return one.fault.localeCompare(other.fault, 'en') || one.browser.localeCompare(other.browser, 'en');
}

function finish({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
