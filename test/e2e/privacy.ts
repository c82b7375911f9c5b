import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { eventually, hover, press, shownKinds } from '../support/acting.ts';
import { keep } from '../support/commands.ts';
import { draftText, setDraft } from '../support/draft.ts';
import { framesNone } from '../support/hostile.ts';
import { INTERVIEW } from '../support/letters.ts';
import type { BrowserName } from '../support/real-browser.ts';
import type { Running } from './session.ts';

const SORRY = 'I am so sorry about Tuesday';

export function privacySuite(running: Running, name: BrowserName): void {
  describe('under the page’s policy and the browser’s', () => {
    test('a whole writing breaks no rule of the page, trusted types among them', async () => {
      const page = await running().openGmail({ fixture: '2026-11-popup' });
      await setDraft(page, [`${SORRY}. I apologise again for everything.`]);
      await hover(page, SORRY);
      await press(page, 'card', 'I am sorry about Tuesday');
      await eventually(() => draftText(page)).not.toContain('so sorry');
      await press(page, 'badge', /^Afterword/u);
      await press(page, 'panel', 'Templates');
      await press(page, 'panel', /^Short thank-you/u);
      await press(page, 'panel', /^Insert/u);
      await eventually(() => draftText(page)).toContain('Thank you for setting up');
      expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual(
        [],
      );
    });

    test('no page frames the popup or fetches a file of ours', async () => {
      const page = await running().openGmail();
      const url = running().url('popup.html');
      const fetched = await page.evaluate(
        (address) =>
          fetch(address).then(
            () => 'fetched',
            () => 'refused',
          ),
        url,
      );
      expect(fetched).toBe('refused');
      await framesNone(page, [url]);
    });

    // Firefox has no switch for it; nothing private is kept where content scripts could look.
    const whereItCan = name === 'chromium' ? test : () => undefined;
    whereItCan('content scripts cannot look into the storage', async () => {
      await keep(running(), { interview: INTERVIEW });
      const page = await running().openGmail({ fixture: '2026-11-popup' });
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      expect(
        await inContentWorld(
          page,
          'chrome.storage.local.get().then(JSON.stringify, (error) => error.message)',
        ),
      ).toContain('not allowed');
    });
  });
}

/** Runs code where our content scripts run. Chromium alone. */
async function inContentWorld(page: Page, expression: string): Promise<unknown> {
  const devTools = await page.createCDPSession();
  const worlds: number[] = [];
  devTools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await devTools.send('Runtime.enable');
  const [contextId] = worlds;
  if (contextId === undefined) throw new Error('no content script in this page');
  const { result } = await devTools.send('Runtime.evaluate', { expression, contextId, awaitPromise: true });
  await devTools.detach();
  return result.value;
}
