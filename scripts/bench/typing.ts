import type { Page } from 'puppeteer-core';
import { type Afterword, startAfterword } from '../../test/support/afterword.ts';
import { bundle } from '../../test/support/bundle.ts';
import { BODY } from '../../test/support/draft.ts';
import { longestOf, recordMainThread } from './main-thread.ts';
import { markdownTable, percentile } from './markdown-table.ts';
import { type MarkedDraft, markedDraft } from './marked-draft.ts';
import { type Cost, marked, openDraft, PAUSE, pause, timeKeys, writeAtSpeed } from './written-at-speed.ts';

const WORDS = [200, 2_000, 10_000];
const MARKS = [0, 20, 200];
/** What there is in the page besides it: nothing, Afterword, or the word list with its boxes. */
type Kind = 'alone' | 'afterword' | 'boxes';

interface Run extends Cost {
  /** The longest task while the draft opened and was read for the first time. */
  readonly opening: number;
}

/** What typing costs in Chromium, against the same page alone and against a list of words marked by boxes. */
export async function typing(): Promise<void> {
  const rows: string[][] = [];
  await withBoth('chromium', async (plain, afterword) => {
    const boxes = await bundle('scripts/bench/overlay.ts', 'bench');
    for (const words of WORDS) {
      for (const marks of MARKS) {
        const draft = markedDraft(words, marks);
        const alone = await run(plain, 'alone', draft, boxes);
        const ours = await run(afterword, 'afterword', draft, boxes);
        const theirs = await run(plain, 'boxes', draft, boxes);
        rows.push([
          words.toLocaleString('en'),
          String(draft.marks),
          `${at(alone.keys, 50)} / ${at(alone.keys, 95)}`,
          added(alone.keys, ours.keys),
          added(alone.keys, theirs.keys),
          `${(percentile(ours.pauses, 50) - percentile(alone.pauses, 50)).toFixed(1)}`,
          [alone, ours, theirs].map(({ longest }) => longest.toFixed(0)).join(' / '),
          [alone, ours, theirs].map(({ long }) => long).join(' / '),
          [alone, ours, theirs].map(({ dropped }) => dropped).join(' / '),
          `${alone.opening.toFixed(0)} / ${ours.opening.toFixed(0)}`,
        ]);
      }
    }
  });
  console.log(
    markdownTable(
      [
        'words',
        'marks',
        'page alone: p50 / p95',
        'Afterword adds: p50 / p95',
        'boxes add: p50 / p95',
        'Afterword adds in a pause',
        'longest task: alone / Afterword / boxes',
        'over 50 ms',
        'frames dropped',
        'longest task while it opens: alone / Afterword',
      ],
      rows,
    ),
  );
}

/** The same in Firefox, as far as a page can tell there. */
export async function typingInFirefox(): Promise<void> {
  const rows: string[][] = [];
  await withBoth('firefox', async (plain, afterword) => {
    for (const words of WORDS.slice(1)) {
      const draft = markedDraft(words, 200);
      const alone = await timeKeys(await opened(plain, draft));
      const page = await opened(afterword, draft);
      await marked(page, draft.marks);
      await pause(2 * PAUSE);
      const ours = await timeKeys(page);
      rows.push([
        words.toLocaleString('en'),
        String(draft.marks),
        `${at(alone, 50)} / ${at(alone, 95)}`,
        added(alone, ours),
        Math.max(...ours).toFixed(0),
      ]);
    }
  });
  console.log(
    markdownTable(
      ['words', 'marks', 'page alone: p50 / p95', 'Afterword adds: p50 / p95', 'longest with it'],
      rows,
    ),
  );
}

async function withBoth(
  name: 'chromium' | 'firefox',
  use: (plain: Afterword, afterword: Afterword) => Promise<void>,
): Promise<void> {
  const prefs = { 'privacy.reduceTimerPrecision': false };
  const plain = await startAfterword(name, { prefs });
  const afterword = await startAfterword(name, { prefs });
  try {
    await afterword.install();
    await use(plain, afterword);
  } finally {
    await plain.close();
    await afterword.close();
  }
}

async function opened(browser: Afterword, draft: MarkedDraft): Promise<Page> {
  const page = await browser.openGmail();
  await pause(PAUSE);
  await openDraft(page, draft);
  return page;
}

async function run(browser: Afterword, kind: Kind, draft: MarkedDraft, boxes: string): Promise<Run> {
  const page = await browser.openGmail();
  await pause(PAUSE);
  const opening = await recordMainThread(page, async () => {
    await openDraft(page, draft);
    if (kind === 'afterword') await marked(page, draft.marks);
    await pause(2 * PAUSE);
  });
  if (kind === 'boxes')
    await page.evaluate(`${boxes};bench.overlay(document.querySelector(${JSON.stringify(BODY)}))`);
  const cost = await writeAtSpeed(page);
  await page.close();
  return { ...cost, opening: longestOf(opening).longest };
}

const at = (samples: readonly number[], percent: number): string => percentile(samples, percent).toFixed(1);

function added(alone: readonly number[], other: readonly number[]): string {
  const more = (percent: number) => (percentile(other, percent) - percentile(alone, percent)).toFixed(1);
  return `${more(50)} / ${more(95)}`;
}
