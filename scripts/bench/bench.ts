import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { MOST_TEXT } from '../../src/core/assess/limits.ts';
import { type BrowserName, launch } from '../../test/support/real-browser.ts';
import { draftOf, HOSTILE } from './drafts.ts';
import { type Place, placeInBrowser, placeInNode } from './place.ts';
import { type Timing, timingOf } from './race.ts';
import { type Column, ms, printTable, times } from './table.ts';

const READER = 'src/core/assess/assess-draft.ts';
/** Words of the drafts read anew; the first is the length at which everybody is compared. */
const LENGTHS = [1_000, 10_000, 30_000, 100_000];
/** Words of the drafts typed in. */
const TYPED_IN = [1_000, 10_000, 30_000];
const COLD_WORDS = 200;
const COLD_ROUNDS = 11;
/** A process that has just started is busy with itself; a webmail has been there for a while. */
const SETTLING_MS = 300;

/** Measures Afterword's reader beside other tools, in Node, Chromium and Firefox, and prints what it measured. */
export async function bench(): Promise<void> {
  await withBrowser('chromium', (chromium) =>
    withBrowser('firefox', (firefox) => measureIn(chromium, firefox)),
  );
  await weigh();
}

async function withBrowser(name: BrowserName, use: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await launch(name);
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}

async function measureIn(chromium: Browser, firefox: Browser): Promise<void> {
  const withOthers = await bundled('scripts/bench/with-others.mjs', { globalName: 'suite' });
  const alone = await bundled('scripts/bench/measure.ts', { globalName: 'suite' });
  const places = [
    placeInNode(withOthers),
    await placeInBrowser(chromium, withOthers),
    await placeInBrowser(firefox, alone),
  ];
  await compare(places);
  await growAndType(places);
  await endure(places);
  await startCold(chromium);
}

/** One place after the other: each has the machine to itself. */
async function inEach(places: readonly Place[], expression: string): Promise<Column[]> {
  const columns: Column[] = [];
  for (const place of places) columns.push({ place: place.name, timings: await place.run(expression) });
  return columns;
}

async function compare(places: readonly Place[]): Promise<void> {
  printTable(
    'Drafts of 1,000 words, nothing kept; how many times the word list',
    await inEach(places, 'suite.compare(suite.others)'),
    ({ median }, { timings }) => times(median, timings[0]?.median),
  );
}

async function growAndType(places: readonly Place[]): Promise<void> {
  const grown = await inEach(places, `suite.grow(${JSON.stringify(LENGTHS)})`);
  printTable(
    `Afterword on so many words, of which it reads ${MOST_TEXT} units; per word, how many times the first`,
    grown,
    (timing, { timings }) => times(perWord(timing), timings[0] && perWord(timings[0])),
  );
  printTable(
    'Afterword after one keystroke in so many words; how many times a full reading of 10,000',
    await inEach(places, `suite.type(${JSON.stringify(TYPED_IN)})`),
    ({ median }, { place }) =>
      times(median, grown.find((column) => column.place === place)?.timings[1]?.median),
  );
}

const perWord = ({ name, median }: Timing): number => median / Number(name);

async function endure(places: readonly Place[]): Promise<void> {
  const columns: Column[] = [];
  for (const place of places) {
    const timings: Timing[] = [];
    for (const name of HOSTILE.keys()) timings.push(await place.run(`suite.endure(${JSON.stringify(name)})`));
    columns.push({ place: place.name, timings });
  }
  const lengths = new Map([...HOSTILE].map(([name, text]) => [name, Math.min(text().length, MOST_TEXT)]));
  printTable('Afterword on hostile text; ms per 100,000 units that it reads', columns, ({ name, median }) =>
    ms((median * 100_000) / (lengths.get(name) ?? Number.NaN)),
  );
}

/** The first reading in a page that has just been given the code; each page is a process of its own. */
async function startCold(chromium: Browser): Promise<void> {
  const code = JSON.stringify(await bundled(READER, { globalName: 'reader' }));
  const draft = JSON.stringify({ text: draftOf(COLD_WORDS, 1).text });
  const samples: { readonly loading: number; readonly reading: number }[] = [];
  for (let round = 0; round < COLD_ROUNDS; round++) {
    const context = await chromium.createBrowserContext();
    const place = await placeInBrowser(context);
    samples.push(
      await place.run(`(async () => {
        await new Promise((resolve) => setTimeout(resolve, ${SETTLING_MS}));
        const start = performance.now();
        (0, eval)(${code});
        const loaded = performance.now();
        reader.assessDraft(${draft});
        return { loading: loaded - start, reading: performance.now() - loaded };
      })()`),
    );
    await context.close();
  }
  const timings = (['loading', 'reading'] as const).map((what) =>
    timingOf(
      what,
      samples.map((sample) => sample[what]),
    ),
  );
  printTable(
    `Afterword for the first time in a page, ${COLD_WORDS} words`,
    [{ place: 'Chromium', timings }],
    () => '',
  );
}

async function weigh(): Promise<void> {
  const code = await bundled(READER, { minify: true });
  console.log(`\nThe reader with its English data: ${(gzipSync(code).length / 1000).toFixed(1)} kB gzip`);
}

/** A script that puts what the module exports into a global. */
async function bundled(entry: string, { globalName = '', minify = false }): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    ...(globalName === '' ? {} : { globalName }),
    target: 'es2023',
    minify,
    // Harper asks for it where it finds itself in Node with a file to read; here its binary is in the script.
    external: ['fs'],
    // Strict code may not make a global by assigning to it, as write-good does.
    tsconfigRaw: {},
    write: false,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`${entry}: esbuild wrote nothing`);
  return file.text;
}
