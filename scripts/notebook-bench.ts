import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Afterword, startAfterword } from '../test/support/afterword.ts';
import { keep } from '../test/support/commands.ts';
import { timingOf } from './bench/race.ts';
import { manyInterviews } from './many-interviews.ts';
import { until } from './scene.ts';

const INTERVIEWS = 1_000;
const ROUNDS = 15;
/** Interviews that are handed to the browser at once. */
const AT_ONCE = 50;

/**
 * Milliseconds since the page was asked for. `usable`: the chooser lists every interview, the open one's account is
 * in its fields, and this has been painted. `longest`: the longest task by then and for a second after.
 */
interface Opening {
  readonly script: number;
  readonly usable: number;
  readonly longest: number;
  /** From the first letter typed, straight after that, to its painting. */
  readonly letter: number;
}

/** Measures how long the notebook takes to open, warm and in a browser that has just started, and prints it. */
export async function notebookBench(): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'afterword-'));
  const start = async (): Promise<Afterword> => {
    const started = await startAfterword('chromium', { args: [`--user-data-dir=${profile}`] });
    await started.install();
    return started;
  };
  try {
    const first = await start();
    const bytes = await fill(first);
    console.log(`${INTERVIEWS} interviews, ${(bytes / 1e6).toFixed(1)} MB of JSON\n`);
    await first.close();
    const cold: Opening[] = [];
    for (let round = 0; round < 5; round += 1) {
      const afterword = await start();
      cold.push(await open(afterword));
      if (round === 4) {
        const warm: Opening[] = [];
        for (let again = 0; again < ROUNDS; again += 1) warm.push(await open(afterword));
        print('in a browser that has just started', cold);
        print('again', warm);
        await lessons(afterword);
      }
      await afterword.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function fill(afterword: Afterword): Promise<number> {
  const items = Object.entries(manyInterviews(INTERVIEWS));
  for (let at = 0; at < items.length; at += AT_ONCE)
    await keep(afterword, Object.fromEntries(items.slice(at, at + AT_ONCE)));
  return JSON.stringify(items).length;
}

async function open(afterword: Afterword): Promise<Opening> {
  const page = await afterword.browser.newPage();
  await page.evaluateOnNewDocument(watch, INTERVIEWS);
  await page.goto(afterword.url('notebook.html#account'));
  const opened = await until('a usable notebook', () => page.evaluate(() => window.opened ?? null));
  const letter = await typeLetter(page);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const longest = await page.evaluate(() => window.longestTask ?? 0);
  await page.close();
  return { ...opened, letter, longest };
}

async function typeLetter(page: Page): Promise<number> {
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('main textarea');
    field?.focus();
    field?.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() =>
          setTimeout(() => {
            window.letter = performance.now() - start;
          }),
        );
      },
      { once: true },
    );
  });
  await page.keyboard.press('a');
  return until('a letter', () => page.evaluate(() => window.letter ?? null));
}

declare global {
  interface Window {
    opened?: { readonly script: number; readonly usable: number };
    longestTask?: number;
    letter?: number;
  }
}

/** Runs in the page before its own script. */
function watch(interviews: number): void {
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.longestTask = Math.max(window.longestTask ?? 0, duration);
  }).observe({ entryTypes: ['longtask'] });
  const observer = new MutationObserver(() => {
    const options = document.querySelectorAll('.chooser option').length;
    const field = document.querySelector<HTMLTextAreaElement>('main .of-account textarea');
    if (options < interviews || field === null || field.value === '') return;
    observer.disconnect();
    const [script] = performance.getEntriesByType('resource');
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.opened = {
          script: (script as PerformanceResourceTiming | undefined)?.responseEnd ?? 0,
          usable: performance.now(),
        };
      }),
    );
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

async function lessons(afterword: Afterword): Promise<void> {
  const page = await afterword.openPage('notebook.html#account');
  await until('the account', () => page.$('main .of-account'));
  const took = await page.evaluate(async () => {
    const start = performance.now();
    location.hash = '#lessons';
    const look = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
    while (document.querySelector('.of-lessons .sheet') === null) await look();
    return performance.now() - start;
  });
  const longest = await page.evaluate(() => window.longestTask ?? 0);
  console.log(`lessons of all of them: ${took.toFixed(0)} ms${longest > 0 ? '' : ''}`);
}

function print(title: string, openings: readonly Opening[]): void {
  console.log(title);
  for (const name of ['script', 'usable', 'letter', 'longest'] as const) {
    const { median, low, high } = timingOf(
      name,
      openings.map((opening) => opening[name]),
    );
    console.log(`  ${name.padEnd(10)} ${median.toFixed(0)} ms (${low.toFixed(0)}-${high.toFixed(0)})`);
  }
}
