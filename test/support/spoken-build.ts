import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './real-browser.ts';

/** What stands in a `messages.json`. */
export type Words = Readonly<Record<string, { readonly message: string }>>;

/** The words of `_locales`. */
export async function wordsOf(language: string): Promise<Words> {
  return JSON.parse(await readFile(`_locales/${language}/messages.json`, 'utf8'));
}

/**
 * A copy of the build that speaks with these words, whatever language the browser is in: they stand in place of the
 * English ones, and English is the only language there is. What they lack stays English, as it does for people.
 * @returns the folder; whoever asked removes it
 */
export async function spokenBuild(browser: BrowserName, words: Words): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-spoken-'));
  const from = join(process.env['AFTERWORD_DIST'] ?? 'dist', browser === 'chromium' ? 'chrome' : 'firefox');
  await cp(from, folder, { recursive: true });
  await rm(join(folder, '_locales'), { recursive: true });
  await cp(join(from, '_locales/en'), join(folder, '_locales/en'), { recursive: true });
  await speak(folder, words);
  return folder;
}

/** Gives a build of `spokenBuild` other words; they are heard once it is installed again. */
export async function speak(folder: string, words: Words): Promise<void> {
  const all = { ...(await wordsOf('en')), ...words };
  await writeFile(join(folder, '_locales/en/messages.json'), JSON.stringify(all));
}
