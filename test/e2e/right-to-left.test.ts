import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { walkPopup } from '../../scripts/walk-views.ts';
import { startAfterword } from '../support/afterword.ts';
import { crowding } from '../support/crowding.ts';
import { pseudoWords } from '../support/pseudo-words.ts';
import { spokenBuild, wordsOf } from '../support/spoken-build.ts';

/** One view in one browser; `languages.slow.test.ts` looks at all of them in both. */
test('in a language that runs from right to left and is two fifths longer, the popup fits 320 pixels', async () => {
  const words = pseudoWords(await wordsOf('en'));
  const extension = await spokenBuild('chromium', words);
  const afterword = await startAfterword('chromium', { extension });
  try {
    await afterword.install();
    const faults: string[] = [];
    await walkPopup(afterword, async (view, page, where) => {
      expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
      faults.push(...(await crowding(page, where)).map((fault) => `${view}: ${fault}`));
    });
    expect(faults).toEqual([]);
  } finally {
    await afterword.close();
    await rm(extension, { recursive: true, force: true });
  }
});
