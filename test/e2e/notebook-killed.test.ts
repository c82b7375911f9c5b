import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { keep } from '../support/commands.ts';
import { fieldText, intoField, keptNotes, savedWords } from '../support/notebook.ts';

describe('a notebook in a chromium that is killed', () => {
  const profile = mkdtempSync(join(tmpdir(), 'afterword-'));
  const start = async (): Promise<Afterword> => {
    const started = await startAfterword('chromium', { args: [`--user-data-dir=${profile}`] });
    await started.install();
    return started;
  };
  let afterword: Afterword;
  beforeAll(async () => {
    afterword = await start();
  });
  afterAll(async () => {
    await afterword?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('keeps every word that it had called saved', async () => {
    await keep(afterword, keptNotes());
    const page = await afterword.openPage('notebook.html#account');
    await intoField(page, 'How it ended');
    await page.keyboard.type(' Then they smiled, and I left.');
    await eventually(() => savedWords(page)).toBe('Saved');
    const written = await fieldText(page, 'How it ended');
    await kill(afterword);

    afterword = await start();
    const again = await afterword.openPage('notebook.html#account');
    await eventually(() => fieldText(again, 'How it ended')).toBe(written);
    expect(written).toMatch(/and I left\.$/u);
  });
});

/** Ends the browser as a crash does: nothing gets a chance to write anything more. */
async function kill({ browser, gmail }: Afterword): Promise<void> {
  const child = browser.process();
  if (child === null) throw new Error('there is no browser to kill');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
  await gmail.close();
}
