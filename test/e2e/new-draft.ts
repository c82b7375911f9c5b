import { describe, expect, test } from 'vitest';
import { eventually } from '../support/acting.ts';
import { keep } from '../support/commands.ts';
import { draftLines, draftText, envelope } from '../support/draft.ts';
import { INTERVIEW } from '../support/letters.ts';
import { choose, outcomeOf, pressMain, saysOfTab } from '../support/popup.ts';
import type { Running } from './session.ts';

export function newDraftSuite(running: Running): void {
  describe('a new draft to the recruiter', () => {
    test('is opened in the tab’s own account, and written there and nowhere else', async () => {
      const { gmail } = running();
      await keep(running(), { interview: INTERVIEW });
      const page = await running().openGmail();
      const [asked, steps] = [gmail.requests.length, await page.evaluate(() => history.length)];
      const popup = await running().openPopup();
      await saysOfTab(popup, 'On in Gmail. Open a new message');
      await choose(popup, 'short thank');
      await pressMain(popup);
      await eventually(() =>
        page.evaluate(() => document.querySelectorAll('.afp [data-hovercard-id]').length),
      ).toBe(1);
      await eventually(() => draftLines(page)).toContain('Sam');
      expect(await envelope(page)).toEqual({
        subject: 'Thank you, and thanks to Ines and Marek',
        people: ['priya@brightpath.example'],
        sent: 0,
      });
      expect(await draftText(page)).toContain('the conversation with Ines and Marek at Northwind.');
      expect(gmail.requests.slice(asked)).toEqual([]);
      expect(await page.evaluate(() => location.href)).toMatch(/\/mail\/u\/0\/#inbox$/u);
      expect(await page.evaluate(() => history.length)).toBe(steps + 1);
    });

    test('whose recipient does not read back says so, with everything else written', async () => {
      await keep(running(), { interview: INTERVIEW });
      const page = await running().openGmail();
      await page.evaluate(() => {
        // A page that lets no recipient stay.
        const refuse = () => {
          for (const chip of document.querySelectorAll('.afp .agh')) chip.remove();
        };
        new MutationObserver(refuse).observe(document, { subtree: true, childList: true });
      });
      const popup = await running().openPopup();
      await saysOfTab(popup, 'On in Gmail. Open a new message');
      await choose(popup, 'short thank');
      await pressMain(popup);
      await eventually(() => outcomeOf(popup)).toContain('Written, but without the recruiter’s address');
      expect(await draftText(page)).toContain('the conversation with Ines and Marek at Northwind.');
      expect((await envelope(page)).people).toEqual([]);
    });
  });
}
