import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { type Afterword, startAfterword } from '../../test/support/afterword.ts';
import { busyIn, recordMainThread, recordScripts } from './main-thread.ts';
import { markdownTable, percentile } from './markdown-table.ts';
import { pause } from './written-at-speed.ts';

const ROUNDS = 15;
const FRAMES = 20;
const SETTLING = 400;

/** What a Gmail page costs that has no composer open, alone and with twenty frames in it. */
export async function withoutComposer(): Promise<void> {
  const [plain, afterword] = [await startAfterword('chromium'), await startAfterword('chromium')];
  try {
    await afterword.install();
    const entry: number[] = [];
    const files = new Set<string>();
    const [framesAlone, framesOurs]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await afterword.browser.newPage();
      const scripts = await recordScripts(page, async () => {
        await page.goto('https://mail.google.com/mail/u/0/');
        await pause(SETTLING);
        await addFrames(page);
        await pause(SETTLING);
      });
      for (const { file, busy } of scripts) {
        files.add(file);
        if (file === 'content.js') entry.push(busy);
      }
      await page.close();
      framesAlone.push(await framesIn(plain));
      framesOurs.push(await framesIn(afterword));
    }
    const bytes = gzipSync(
      readFileSync(`${process.env['AFTERWORD_DIST'] ?? 'dist'}/chrome/content.js`),
    ).length;
    const range = (samples: readonly number[]): string =>
      `${percentile(samples, 50).toFixed(1)} (${percentile(samples, 25).toFixed(1)}-${percentile(samples, 75).toFixed(1)})`;
    console.log(
      markdownTable(
        ['without a composer', 'median (half of all)'],
        [
          ['entry script compiled and run, ms', range(entry)],
          ['entry script, kB gzip', (bytes / 1000).toFixed(2)],
          ['times it ran per page with twenty frames', String(entry.length / ROUNDS)],
          ['scripts that ran', [...files].sort().join(', ')],
          ['twenty frames come, page alone, ms', range(framesAlone)],
          ['twenty frames come, with Afterword, ms', range(framesOurs)],
        ],
      ),
    );
  } finally {
    await plain.close();
    await afterword.close();
  }
}

/** Milliseconds of the processor while the frames come. */
async function framesIn(browser: Afterword): Promise<number> {
  const page = await browser.openGmail();
  await pause(SETTLING);
  const recording = await recordMainThread(page, async () => {
    await addFrames(page);
    await pause(SETTLING);
  });
  await page.close();
  return busyIn(recording);
}

/** Frames of the page's own origin, as Gmail has them: some with a document, some without. */
async function addFrames(page: Page): Promise<void> {
  await page.evaluate((many) => {
    for (let at = 0; at < many; at += 1) {
      const frame = document.createElement('iframe');
      if (at % 2 === 0) frame.src = '/mail/u/0/';
      document.body.append(frame);
    }
  }, FRAMES);
}
