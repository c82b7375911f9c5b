import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { eventually, shownKinds, until } from '../support/acting.ts';
import { composeNew, htmlFrame, setSubject, startWriting } from './page/compose.ts';
import { draftFrame, draftText, fix, marksIn } from './page/draft.ts';
import { pressSpellCheck, toHtml, toPlain } from './page/editor-tools.ts';
import { addRecipient, people } from './page/recipients.ts';
import { beAt, logIn, visit } from './page/visit.ts';
import { ACCOUNTS, type Account, addressOf, asTyped, CONTACTS, DRAFTS } from './server/accounts.ts';
import { invitation, RECRUITER } from './server/invitation.ts';
import type { Running } from './session.ts';
import { sent } from './without-afterword.ts';
import { AGAIN, FIXED, MEANT, SORRY, TYPED } from './words.ts';

/** What Roundcube does itself, with Afterword on. */
export function goingOnSuite(running: () => Running): void {
  const begin = async (account: Account, text: string): Promise<void> => {
    const { page } = running();
    await composeNew(page, account);
    await addRecipient(page, 'to', asTyped(RECRUITER));
    await setSubject(page, 'Tuesday');
    await startWriting(page, account);
    await page.keyboard.type(text);
  };
  const { htmlEnglish: html, plainEnglish: plain } = ACCOUNTS;

  describe('Roundcube goes on', () => {
    test('changing between formatted and plain text, with the marks and the fix in each', async () => {
      const { page } = running();
      await logIn(page, html);
      await begin(html, TYPED);
      await eventually(() => marksIn(page, html)).toEqual([SORRY, AGAIN]);
      await toPlain(page);
      await eventually(() => marksIn(page, plain)).toEqual([SORRY, AGAIN]);
      await fix(page, plain, SORRY, FIXED);
      await eventually(() => draftText(page, plain)).toContain(MEANT);
      await toHtml(page);
      await eventually(() => draftText(page, html)).toContain(MEANT);
      const mail = await sent(running());
      for (const part of [mail.text, mail.html]) expect(part.split(MEANT)).toHaveLength(2);
      expect(mail.html).not.toMatch(/afterword|<span/iu);
    });

    test('checking spelling of formatted text, with a fix beside what it marks', async () => {
      const { page } = running();
      await begin(html, `Thnak you. ${TYPED}`);
      await eventually(() => marksIn(page, html)).toEqual([SORRY, AGAIN]);
      await pressSpellCheck(page);
      const misspelt = async () =>
        (await htmlFrame(page)).$$eval('.mce-spellchecker-word', (all) =>
          all.map((each) => each.textContent),
        );
      await eventually(misspelt).toContain('Thnak');
      await fix(page, html, SORRY, FIXED);
      await eventually(() => draftText(page, html)).toContain(MEANT);
      await eventually(misspelt).toContain('Thnak');
      const mail = await sent(running());
      for (const part of [mail.text, mail.html]) expect(part).toContain(`Thnak you. ${MEANT}`);
    });

    test('checking spelling of plain text, after which the marks are there again', async () => {
      const { page } = running();
      await logIn(page, plain);
      await begin(plain, `Thnak you. ${TYPED}`);
      await eventually(() => marksIn(page, plain)).toEqual([SORRY, AGAIN]);
      await pressSpellCheck(page);
      const misspelt = () =>
        page.$$eval('#googie_edit_layer .googie_link', (all) => all.map((each) => each.textContent));
      await eventually(misspelt).toContain('Thnak');
      await eventually(() => marksIn(page, plain)).toEqual([]);
      await pressSpellCheck(page);
      await eventually(() => marksIn(page, plain)).toEqual([SORRY, AGAIN]);
      await fix(page, plain, SORRY, FIXED);
      await eventually(() => draftText(page, plain)).toContain(MEANT);
      expect((await sent(running())).text).toContain(`Thnak you. ${MEANT}`);
    });

    test('saving drafts by itself, a fix with them, and opening them again', async () => {
      const { page, roundcube } = running();
      await logIn(page, DRAFTS);
      await begin(DRAFTS, TYPED);
      await eventually(() => marksIn(page, DRAFTS)).toEqual([SORRY, AGAIN]);
      await fix(page, DRAFTS, SORRY, FIXED);
      const saved = async () =>
        Promise.all(
          roundcube.mail.mailsIn(DRAFTS, 'Drafts').map(async (raw) => (await PostalMime.parse(raw)).html),
        );
      await eventually(saved).toEqual([expect.stringContaining(MEANT)]);
      expect(String(await saved())).not.toMatch(/afterword/iu);
      await visit(page, '_task=mail&_mbox=Drafts');
      await beAt(page, 'mail', '');
      const row = await page.waitForSelector('#messagelist tbody tr.message td.subject .date');
      await Promise.all([page.waitForNavigation(), row?.click({ count: 2 })]);
      await beAt(page, 'mail', 'compose');
      await eventually(() => draftText(page, DRAFTS)).toContain(MEANT);
      await eventually(() => marksIn(page, DRAFTS)).toEqual([FIXED, AGAIN]);
    });

    test('answering to its own keys: in the draft, in the recipients, in menus and in the list', async () => {
      const { page, roundcube } = running();
      await logIn(page, html);
      roundcube.mail.deliver(html, invitation(addressOf(html)));
      await begin(html, 'Thank you ');
      await eventually(() => shownKinds(page)).toEqual(['badge']);
      await page.keyboard.down('Control');
      await page.keyboard.press('b');
      await page.keyboard.up('Control');
      await page.keyboard.type('very much');
      const bold = async () =>
        (await draftFrame(page, html)).$$eval('strong', (all) => all.map((each) => each.textContent));
      // With the mark that TinyMCE keeps for the caret.
      await eventually(bold).toEqual(['\ufeffvery much']);

      await page.click('#compose_to .recipient-input input');
      await page.keyboard.type('lee');
      await eventually(() => page.$$eval('#rcmKSearchpane li', (all) => all.length)).toBe(CONTACTS.length);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await eventually(() => people(page, 'to')).toEqual([RECRUITER.address, CONTACTS[1].address]);

      await page.click('[data-popup="spell-menu"]');
      const menu = () => page.$eval('#spell-menu', (each) => each.checkVisibility());
      await eventually(menu).toBe(true);
      await page.keyboard.press('Escape');
      await eventually(menu).toBe(false);

      await visit(page, '_task=mail&_mbox=INBOX');
      await beAt(page, 'mail', '');
      await (await page.waitForSelector('#messagelist tbody tr.message td.subject .date'))?.click();
      // A mail that is chosen is shown beside the list; until then Roundcube hears no key.
      await until(
        async () => page.frames().find((frame) => frame.url().includes('_action=preview')),
        'the mail beside the list',
      );
      await beAt(page, 'mail', '');
      await page.keyboard.press('Delete');
      await eventually(async () => roundcube.mail.mailsIn(html, 'Trash').length).toBe(1);
    });
  });
}
