import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { eventually } from '../support/acting.ts';
import {
  draftLines,
  draftText,
  envelope,
  selectedText,
  setDraft,
  setSubject,
  undo,
} from '../support/draft.ts';
import type { GmailPage } from '../support/gmail-server.ts';
import { LETTER, SUBJECT, TYPED } from '../support/letters.ts';
import { choose, fill, pressMain, saysOfTab } from '../support/popup.ts';
import type { Running } from './session.ts';

export function popupTemplatesSuite(running: Running): void {
  /** Writes the short thank-you from the popup into the composer of the tab in front, by keyboard alone. */
  const write = async (): Promise<void> => {
    const popup = await running().openPopup();
    await saysOfTab(popup, 'On in Gmail: 1 open draft.');
    await choose(popup, 'short thank');
    await fill(popup, TYPED);
    await pressMain(popup);
  };
  const open = async (fixture: GmailPage['fixture'] = '2026-11-popup'): Promise<Page> =>
    running().openGmail({ fixture });

  describe('a template from the popup', () => {
    test('stands in an empty draft with its subject, its first gap selected, and one undo takes it back', async () => {
      const page = await open();
      await setDraft(page, ['']);
      await setSubject(page, '');
      const before = await envelope(page);
      await write();
      await eventually(() => draftLines(page)).toEqual(LETTER);
      expect(await envelope(page)).toEqual({ ...before, subject: SUBJECT });
      await eventually(() => selectedText(page)).toBe('[company]');
      await page.bringToFront();
      // One letter: of several, the browser itself may make more steps than one when it is busy.
      await page.keyboard.type('N');
      await eventually(() => draftText(page)).toContain('at N. I enjoyed');
      await undo(page);
      await eventually(() => draftLines(page)).toEqual(LETTER);
      await undo(page);
      await eventually(() => draftLines(page)).toEqual([]);
    });

    test('leaves a subject that is there alone', async () => {
      const page = await open();
      await setDraft(page, ['']);
      await write();
      await eventually(() => draftLines(page)).toEqual(LETTER);
      expect((await envelope(page)).subject).toBe('After Tuesday');
    });

    test('leaves the subject, the signature and the quote of a reply alone', async () => {
      const page = await open('2026-11-reply');
      const rest = () =>
        page.$$eval('.gmail_signature, .gmail_quote_container', (parts) =>
          parts.map((each) => each.outerHTML),
        );
      const [restBefore, before] = [await rest(), await envelope(page)];
      await page.evaluate(() => {
        const line = document.querySelector('.Am > div:nth-child(2)');
        document.querySelector<HTMLElement>('.Am')?.focus();
        if (line !== null) getSelection()?.collapse(line, 0);
      });
      await write();
      await eventually(() => draftText(page)).toContain(LETTER[1]);
      expect(await rest()).toEqual(restBefore);
      expect(await envelope(page)).toEqual(before);
    });
  });
}
