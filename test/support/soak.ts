import { appendFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** Where the figures of a long run go; without it everything is done a few times only. */
const FIGURES = process.env.AFTERWORD_SOAK;

/** How often a fault is brought about: a few times in the tests, more often by `npm run soak`. */
export function times(few: number, many: number): number {
  return FIGURES === undefined ? few : many;
}

/** The seed of what is left to chance: `AFTERWORD_SEED`, or another one every time, to be printed. */
export const SEED = Number(process.env.AFTERWORD_SEED ?? Math.floor(Math.random() * 1e6));

/** One line of the table of a long run. */
export interface Figure {
  readonly fault: string;
  readonly times: number;
  readonly result: string;
}

/** Adds to the table of a long run what was seen in a browser. */
export async function noteFigure(browser: Browser, figure: Figure): Promise<void> {
  if (FIGURES === undefined) return;
  const [, version = ''] = /\/(\d+)/u.exec(await browser.version()) ?? [];
  const name = (await browser.version()).startsWith('Chrome') ? 'Chromium' : 'Firefox';
  appendFileSync(FIGURES, `${JSON.stringify({ browser: `${name} ${version}`, ...figure })}\n`);
}
