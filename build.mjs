// Builds dist/chrome, dist/firefox and dist/cli from one source and one manifest.
// `node build.mjs` once; `node build.mjs --watch` again at every change.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { context } from 'esbuild';

const OUT = 'dist';
const BROWSERS = ['chrome', 'firefox'];
const STATIC = [
  ['_locales', '_locales'],
  ['src/entry/popup.html', 'popup.html'],
  ['src/entry/practice.html', 'practice.html'],
  ['src/editing/marks.css', 'marks.css'],
  ['LICENSE', 'LICENSE'],
];
const ICON_SIZES = [16, 32, 48, 128];

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** What differs between the two browsers, and nothing else. */
function manifestFor(browser, source) {
  const { background, minimum_chrome_version, browser_specific_settings, ...common } = source;
  const manifest = { ...common, version };
  return browser === 'chrome'
    ? { ...manifest, minimum_chrome_version, background: { service_worker: background.service_worker } }
    : { ...manifest, browser_specific_settings, background: { scripts: background.scripts } };
}

/** Files that a manifest names; the build fails when one of them is missing. */
function namedFiles(manifest) {
  const { background } = manifest;
  return [
    ...(background.scripts ?? [background.service_worker]),
    ...manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]),
    manifest.action.default_popup,
    ...Object.values(manifest.icons),
    ...Object.values(manifest.action.default_icon),
  ];
}

async function copyStatic() {
  const source = JSON.parse(await readFile('manifest.json', 'utf8'));
  for (const browser of BROWSERS) {
    const folder = `${OUT}/${browser}`;
    await mkdir(`${folder}/icons`, { recursive: true });
    for (const [from, to] of STATIC) await cp(from, `${folder}/${to}`, { recursive: true });
    for (const size of ICON_SIZES) await cp(`icons/${size}.png`, `${folder}/icons/${size}.png`);
    const manifest = manifestFor(browser, source);
    await writeFile(`${folder}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
    for (const file of namedFiles(manifest)) {
      await readFile(`${folder}/${file}`).catch(() => {
        throw new Error(`${folder}/manifest.json names ${file}, which the build did not make`);
      });
    }
  }
}

const extension = {
  entryPoints: {
    background: 'src/entry/background.ts',
    content: 'src/entry/content.ts',
    companion: 'src/entry/companion.ts',
    popup: 'src/entry/popup.tsx',
    practice: 'src/entry/practice.tsx',
  },
  bundle: true,
  format: 'iife',
  target: ['chrome121', 'firefox140'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.css': 'text' },
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  // Names stay readable for store reviewers; syntax and white space go, which is what the size needs.
  minifySyntax: true,
  minifyWhitespace: true,
};

const cli = {
  entryPoints: { afterword: 'src/entry/cli.ts' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outdir: `${OUT}/cli`,
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
};

const copyAfterBuild = {
  name: 'copy-static',
  setup: (build) =>
    build.onEnd(async ({ errors }) => {
      if (errors.length > 0) return;
      await cp(`${OUT}/chrome`, `${OUT}/firefox`, { recursive: true });
      await copyStatic();
    }),
};

await rm(OUT, { recursive: true, force: true });
const contexts = await Promise.all([
  context({ ...extension, outdir: `${OUT}/chrome`, plugins: [copyAfterBuild] }),
  context(cli),
]);
if (process.argv.includes('--watch')) {
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  try {
    await Promise.all(contexts.map((each) => each.rebuild()));
  } catch {
    process.exitCode = 1; // esbuild has printed what is wrong
  }
  await Promise.all(contexts.map((each) => each.dispose()));
}
