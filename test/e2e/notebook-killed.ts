import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../support/acting.ts';
import { type Afterword, startAfterword } from '../support/afterword.ts';
import { keep } from '../support/commands.ts';
import { fieldText, intoField, keptNotes, savedWords } from '../support/notebook.ts';
import type { BrowserName } from '../support/real-browser.ts';
import { noteFigure, times } from '../support/soak.ts';

const KILLS = times(1, 5);

/** What becomes of a notebook that is written in when its browser ends as in a crash. */
export function notebookKilledSuite(name: BrowserName): void {
  describe(`a notebook in a ${name} that is killed`, () => {
    const profile = mkdtempSync(join(tmpdir(), 'afterword-'));
    const uuid = randomUUID();
    const start = async (): Promise<Afterword> => {
      const started = await startAfterword(name, {
        profile,
        uuid,
        // What was installed for a session only would lose its data with it.
        prefs: { 'extensions.webextensions.keepStorageOnUninstall': true },
      });
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

    test(
      'keeps every word that it had called saved',
      async () => {
        await keep(afterword, keptNotes());
        for (let kill = 1; kill <= KILLS; kill += 1) {
          const page = await afterword.openPage('notebook.html#account');
          await intoField(page, 'How it ended');
          await page.keyboard.type(` Then they smiled, and I left: ${kill}.`);
          await eventually(() => savedWords(page)).toBe('Saved');
          const written = await fieldText(page, 'How it ended');
          expect(written).toContain(`and I left: ${kill}.`);
          await page.keyboard.type(' And');
          await endAsACrashDoes(afterword);

          afterword = await start();
          const again = await afterword.openPage('notebook.html#account');
          // What was typed after that word may have been kept too.
          await eventually(() => fieldText(again, 'How it ended')).toContain(written);
          await again.close();
        }
        const result = 'every word that was shown as saved';
        await noteFigure(afterword.browser, {
          fault: 'Browser killed while somebody types in the notebook',
          times: KILLS,
          result,
        });
      },
      60_000 * KILLS,
    );
  });
}

/** Nothing gets a chance to write anything more. */
async function endAsACrashDoes({ browser, gmail }: Afterword): Promise<void> {
  const child = browser.process();
  if (child === null) throw new Error('there is no browser to kill');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
  await gmail.close();
}
