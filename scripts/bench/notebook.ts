import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Afterword, startAfterword } from '../../test/support/afterword.ts';
import { keep } from '../../test/support/commands.ts';
import { manyInterviews } from '../many-interviews.ts';
import { until } from '../scene.ts';
import { timingOf } from './race.ts';

const INTERVIEWS = 1_000;
const ROUNDS = 15;
const COLD_ROUNDS = 5;
/** A browser that has just started is busy with itself, in milliseconds. */
const SETTLING = 3_000;
/** For how long after that a task may still block the page, in milliseconds. */
const AFTERWARDS = 1_000;
/** Interviews that are handed to the browser at once. */
const AT_ONCE = 50;

/**
 * Milliseconds since the page was asked for. `usable`: the chooser lists every interview, the open one's account is
 * in its fields, and this has been painted. `longest`: the longest task by then and for a second after.
 */
interface Opening {
  readonly usable: number;
  readonly longest: number;
  /** From the first letter typed, straight after that, to its painting. */
  readonly letter: number;
}

/** Measures how long the notebook takes to open, warm and in a browser that has just started, and prints it. */
export async function notebook(): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'afterword-'));
  const start = async (): Promise<Afterword> => {
    const started = await startAfterword('chromium', { profile });
    await started.install();
    return started;
  };
  try {
    const first = await start();
    const bytes = await fill(first);
    console.log(`${INTERVIEWS} interviews, ${(bytes / 1e6).toFixed(1)} MB of JSON\n`);
    await first.close();
    const cold: Opening[] = [];
    let afterword = await start();
    for (let round = 0; round < COLD_ROUNDS; round += 1) {
      await afterword.close();
      afterword = await start();
      await pause(SETTLING);
      cold.push(await open(afterword));
    }
    print('The first time after the browser has started', cold);
    const warm: Opening[] = [];
    for (let round = 0; round < ROUNDS; round += 1) warm.push(await open(afterword));
    print('Again', warm);
    await lessons(afterword);
    await afterword.close();
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
  await pause(AFTERWARDS);
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
    opened?: { readonly usable: number };
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
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.opened = { usable: performance.now() };
      }),
    );
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

/** The section that reads every interview. */
async function lessons(afterword: Afterword): Promise<void> {
  const page = await afterword.browser.newPage();
  await page.evaluateOnNewDocument(watch, INTERVIEWS);
  await page.goto(afterword.url('notebook.html#account'));
  await until('a usable notebook', () => page.evaluate(() => window.opened ?? null));
  const took = await page.evaluate(async () => {
    const start = performance.now();
    window.longestTask = 0;
    location.hash = '#lessons';
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    while (document.querySelector('.of-lessons .sheet') === null) await frame();
    await frame();
    return performance.now() - start;
  });
  await pause(AFTERWARDS);
  const longest = await page.evaluate(() => window.longestTask ?? 0);
  console.log(
    `The lessons of all\n  shown      ${took.toFixed(0)} ms\n  longest    ${longest.toFixed(0)} ms`,
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function print(title: string, openings: readonly Opening[]): void {
  console.log(title);
  for (const name of ['usable', 'letter', 'longest'] as const) {
    const { median, low, high } = timingOf(
      name,
      openings.map((opening) => opening[name]),
    );
    console.log(`  ${name.padEnd(10)} ${median.toFixed(0)} ms (${low.toFixed(0)}-${high.toFixed(0)})`);
  }
}
