// Builds dist/chrome, dist/firefox and dist/cli from one source and one manifest.
// `node build.mjs` once; `node build.mjs --watch` again at every change.
import { watch } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { context, transform } from 'esbuild';
import { minify } from 'terser';
import { importTypescript } from './scripts/run-typescript.mjs';

const OUT = 'dist';
const BROWSERS = ['chrome', 'firefox'];
const STATIC = [
  ['_locales', '_locales'],
  ['src/entry/popup.html', 'popup.html'],
  ['src/entry/practice.html', 'practice.html'],
  ['src/entry/notebook.html', 'notebook.html'],
  ['src/editing/marks.css', 'marks.css'],
  ['src/ui/present.css', 'present.css'],
  ['LICENSE', 'LICENSE'],
];
const ICON_SIZES = [16, 32, 48, 128];

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const { recordBuild } = await importTypescript('scripts/release/record-build.ts');

/** As many suggested keys as Chromium takes; it refuses an extension that has more. */
const CHROMIUM_KEYS = 4;

/** The commands as Chromium takes them: the first ones keep their keys, the others wait for the person to set some. */
function commandsForChromium(commands) {
  return Object.fromEntries(
    Object.entries(commands).map(([name, { suggested_key, ...command }], at) => [
      name,
      at < CHROMIUM_KEYS ? { suggested_key, ...command } : command,
    ]),
  );
}

/** What differs between the two browsers, and nothing else. */
function manifestFor(browser, source) {
  const { background, minimum_chrome_version, browser_specific_settings, ...common } = source;
  const manifest = { ...common, version };
  return browser === 'chrome'
    ? {
        ...manifest,
        minimum_chrome_version,
        background: { service_worker: background.service_worker },
        commands: commandsForChromium(common.commands),
      }
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
  await cp(`${OUT}/chrome`, `${OUT}/firefox`, { recursive: true });
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
  bundle: true,
  format: 'iife',
  target: ['chrome123', 'firefox140'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  // The size limits need it; reviewers rebuild from the source.
  minify: true,
  outdir: `${OUT}/chrome`,
  // What of others is in each script is written down beside them.
  metafile: true,
  write: false,
};

/** Style sheets become strings, without white space: a shadow root takes them as they are. */
const cssAsText = {
  name: 'css-as-text',
  setup: (build) =>
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    }),
};

/** What runs in a webmail's page uses only what both browsers have as promises themselves, and stays small. */
const apisOfThePage = {
  name: 'apis-of-the-page',
  setup: (build) =>
    build.onResolve({ filter: /^webextension-polyfill$/ }, () => ({
      path: resolve('src/browser/native-apis.ts'),
    })),
};

/** The companion takes its English from a script of its own, injected before it. */
const englishApart = {
  name: 'english-apart',
  setup: (build) =>
    build.onResolve({ filter: /\/language\/english\.ts$|^\.\/english\.ts$/ }, ({ importer }) =>
      importer === resolve('src/entry/english.ts')
        ? undefined
        : { path: resolve('src/entry/given-english.ts') },
    ),
};

/** Modules whose work the companion lends the panel; `src/entry/panel-parts.ts` names what they give. */
const LENT = [
  '@preact/signals-core',
  'preact/hooks',
  'preact/jsx-runtime',
  ...[
    'core/assess/assess-draft.ts',
    'entry/session/page-theme.ts',
    'entry/session/place-panel.ts',
    'entry/session/stage.ts',
    'ui/composer/deliberate-button.tsx',
    'ui/composer/live-count.tsx',
    'ui/text.ts',
    'ui/use-id.ts',
  ].map((file) => resolve('src', file)),
];

/** The panel is rendered by the companion's Preact, and shares with it what holds state. */
const partsLent = {
  name: 'parts-lent',
  setup: (build) =>
    build.onResolve({ filter: /./ }, ({ path, resolveDir }) =>
      LENT.includes(path.startsWith('.') ? resolve(resolveDir, path) : path)
        ? { path: resolve('src/entry/given-parts.ts') }
        : undefined,
    ),
};

const pages = {
  ...extension,
  entryPoints: {
    background: 'src/entry/background.ts',
    popup: 'src/entry/popup.tsx',
    practice: 'src/entry/practice.tsx',
    notebook: 'src/entry/notebook.tsx',
  },
  plugins: [cssAsText],
};

const content = {
  ...extension,
  entryPoints: {
    content: 'src/entry/content.ts',
    elsewhere: 'src/entry/elsewhere.ts',
    probe: 'src/entry/probe.ts',
    english: 'src/entry/english.ts',
    companion: 'src/entry/companion.ts',
  },
  plugins: [cssAsText, apisOfThePage, englishApart],
};

const panel = {
  ...extension,
  entryPoints: { panel: 'src/entry/panel.ts' },
  plugins: [cssAsText, apisOfThePage, partsLent],
};

const cli = {
  entryPoints: { afterword: 'src/entry/cli.ts' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outdir: `${OUT}/cli`,
  write: false,
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
};

const contexts = await Promise.all([context(content), context(panel), context(pages), context(cli)]);

/** Pages of webmails pay for these: terser takes off 2 % more than esbuild. */
const IN_THE_PAGE = ['content.js', 'elsewhere.js', 'companion.js', 'panel.js'];

async function squeezed(code) {
  const { code: smaller } = await minify(code, { ecma: 2020, compress: { passes: 2 } });
  return smaller;
}

async function build() {
  const results = await Promise.all(contexts.map((each) => each.rebuild()));
  // What was built before stays usable until all of this one is there.
  for (const folder of ['chrome', 'firefox', 'cli'])
    await rm(`${OUT}/${folder}`, { recursive: true, force: true });
  for (const { path, contents, text } of results.flatMap(({ outputFiles }) => outputFiles)) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, IN_THE_PAGE.includes(basename(path)) ? await squeezed(text) : contents);
  }
  const shipped = results.flatMap(({ metafile }) => metafile ?? []);
  recordBuild(`${OUT}/chrome`, shipped, `${OUT}/sbom.cdx.json`);
  await copyStatic();
}

if (process.argv.includes('--watch')) {
  await build();
  console.log('Watching src, _locales, icons and manifest.json …');
  let building = Promise.resolve();
  for (const path of ['src', '_locales', 'icons', 'manifest.json']) {
    watch(path, { recursive: true }, () => {
      // One after the other; what failed is printed by esbuild and tried again at the next change.
      building = building.then(build).catch(() => undefined);
    });
  }
} else {
  try {
    await build();
  } catch (error) {
    // esbuild has printed its own errors already.
    if (!('errors' in error)) console.error(error.message);
    process.exitCode = 1;
  }
  await Promise.all(contexts.map((each) => each.dispose()));
}
