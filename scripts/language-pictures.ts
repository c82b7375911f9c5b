import { mkdir, rm } from 'node:fs/promises';
import { startAfterword } from '../test/support/afterword.ts';
import { pseudoWords } from '../test/support/pseudo-words.ts';
import { spokenBuild, wordsOf } from '../test/support/spoken-build.ts';
import { walkViews } from './walk-views.ts';

/** Takes a picture of every view in a language, or in `pseudo`, which runs from right to left, into a folder. */
export async function languagePictures(language: string, folder: string): Promise<void> {
  const english = await wordsOf('en');
  const words = language === 'pseudo' ? pseudoWords(english) : await wordsOf(language);
  const extension = await spokenBuild('chromium', words);
  const afterword = await startAfterword('chromium', { extension, args: [`--lang=${language}`] });
  try {
    await afterword.install();
    await mkdir(folder, { recursive: true });
    await walkViews(afterword, { ...english, ...words }, async (view, page, where) => {
      await page.screenshot({ path: `${folder}/${view}.png`, fullPage: where === 'ours' });
    });
  } finally {
    await afterword.close();
    await rm(extension, { recursive: true, force: true });
  }
}
