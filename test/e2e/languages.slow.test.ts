import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { walkViews } from '../../scripts/walk-views.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { violations, violationsInRoots } from '../support/axe.ts';
import { crowding } from '../support/crowding.ts';
import { pseudoWords } from '../support/pseudo-words.ts';
import { BROWSERS } from '../support/real-browser.ts';
import { speak, spokenBuild, wordsOf } from '../support/spoken-build.ts';

const LANGUAGES = ['it', 'es', 'fr', 'de', 'pseudo'] as const;
/** Some two dozen views, each looked at for crowding and by axe, on a busy machine. */
const A_WALK = 300_000;

describe.each(BROWSERS)('in %s', (name) => {
  let afterword: Afterword;
  let extension: string;

  beforeAll(async () => {
    extension = await spokenBuild(name, {});
    afterword = await startAfterword(name, { extension });
  });
  afterAll(async () => {
    await afterword?.close();
    await rm(extension, { recursive: true, force: true });
  });

  test.each(LANGUAGES)(
    'every view in %s fits 320 pixels, and axe finds nothing',
    async (language) => {
      const english = await wordsOf('en');
      const words = language === 'pseudo' ? pseudoWords(english) : await wordsOf(language);
      await speak(extension, words);
      await afterword.install();
      const faults: string[] = [];
      const spoken = new Set<string>();
      await walkViews(afterword, { ...english, ...words }, async (view, page, where) => {
        const found = await crowding(page, where);
        const accessible =
          where === 'ours' ? await violations(page) : await violationsInRoots(afterword, page);
        faults.push(...[...found, ...accessible].map((fault) => `${view}: ${fault}`));
        const ofPage = () => `${document.documentElement.lang} ${document.documentElement.dir}`;
        if (where === 'ours') spoken.add(await page.evaluate(ofPage));
      });
      expect(faults).toEqual([]);
      expect([...spoken]).toEqual([language === 'pseudo' ? 'he rtl' : `${language} ltr`]);
    },
    A_WALK,
  );
});
