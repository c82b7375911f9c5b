import { beforeAll, describe, expect, test } from 'vitest';
import { eventually, press, shownKinds, surface } from '../support/acting.ts';
import { keep } from '../support/commands.ts';
import { undo } from '../support/draft.ts';
import { turnOnHere } from '../support/turn-on.ts';
import { TWO_INTERVIEWS } from '../support/two-interviews.ts';
import { composeNew, replyToAll, startWriting } from './page/compose.ts';
import { aTurnLater, draftText, fix, marksIn } from './page/draft.ts';
import { addRecipient, people, removeRecipient } from './page/recipients.ts';
import { logIn } from './page/visit.ts';
import { ACCOUNTS, type Account, addressOf, asTyped, CONTACTS } from './server/accounts.ts';
import { INTERVIEWER, invitation, RECRUITER } from './server/invitation.ts';
import { withWords } from './server/sent.ts';
import type { Running } from './session.ts';
import { ANSWER, type Plainly, sent } from './without-afterword.ts';
import { AGAIN, FIXED, MEANT, SORRY, TYPED } from './words.ts';

/** The short thank-you, filled from the interview that is kept. */
const TEMPLATE = [
  'Hello Priya Raman,',
  'Thank you for setting up the conversation with Ines Holm and Marek Dvorak at Northwind. I enjoyed it, and I remain very interested in the planner role. Please pass on my thanks for their time.',
  'I look forward to hearing from you.',
  'Warmly,',
  'Sam',
];

/** Drafts written with Afterword on, up to the mail that is delivered. */
export function writingSuite(running: () => Running): void {
  const alone = (account: Account): Plainly => {
    const sentAlone = running().plainly.get(account);
    if (sentAlone === undefined) throw new Error(`${account.user} has sent nothing without Afterword`);
    return sentAlone;
  };

  test('the popup turns it on, in a composer that is open', async () => {
    const { afterword, page } = running();
    await logIn(page, ACCOUNTS.htmlEnglish);
    await composeNew(page, ACCOUNTS.htmlEnglish);
    const popup = await turnOnHere(afterword, page);
    await popup.close();
    await page.bringToFront();
    await eventually(() => shownKinds(page)).toEqual(['badge']);
  });

  describe.each(Object.values(ACCOUNTS))('with Afterword, as $user has it', (account) => {
    beforeAll(async () => {
      await keep(running().afterword, TWO_INTERVIEWS);
      await logIn(running().page, account);
    });

    test('an answer to all is fixed, undone and fixed again, and arrives as without Afterword but for its words', async () => {
      const { page, roundcube } = running();
      await replyToAll(page, account, roundcube.mail.deliver(account, invitation(addressOf(account))));
      await startWriting(page, account);
      await page.keyboard.type(TYPED);
      await eventually(() => marksIn(page, account)).toEqual([SORRY, AGAIN]);
      const before = await draftText(page, account);
      await fix(page, account, SORRY, FIXED);
      await eventually(() => draftText(page, account)).toBe(before.replace(SORRY, FIXED));
      await aTurnLater(page);
      await undo(page);
      await eventually(() => draftText(page, account)).toBe(before);
      await fix(page, account, SORRY, FIXED);
      await eventually(() => draftText(page, account)).toBe(before.replace(SORRY, FIXED));
      expect(await sent(running())).toEqual(withWords(alone(account).answer, ANSWER, MEANT));
    });

    test('a letter to an interviewer is warned of, goes to the recruiter, and arrives as the template and its writer say', async () => {
      const { page } = running();
      await composeNew(page, account);
      await addRecipient(page, 'to', asTyped(INTERVIEWER));
      await press(page, 'chip', /Interviewer in To/u);
      await eventually(async () => (await surface(page, 'panel')).text).toContain('Better to Priya Raman');
      await press(page, 'panel', /^Use the recruiter’s address/u);
      expect((await surface(page, 'notice')).text).toContain('Your recruiter is in To now.');
      // Roundcube makes a recipient of what is typed when the row is left.
      await startWriting(page, account);
      await eventually(() => people(page, 'to')).toEqual([INTERVIEWER.address, RECRUITER.address]);
      await removeRecipient(page, 'to', INTERVIEWER.address);
      await addRecipient(page, 'to', asTyped(CONTACTS[0]));
      await eventually(async () => (await shownKinds(page)).includes('chip')).toBe(false);

      await startWriting(page, account);
      await press(page, 'badge', /^Afterword/u);
      await press(page, 'panel', /^Templates/u);
      await press(page, 'panel', /^Short thank-you/u);
      await press(page, 'panel', /^Insert/u);
      await eventually(() => lines(draftText(page, account))).toEqual(expect.arrayContaining(TEMPLATE));
      await aTurnLater(page);
      await page.keyboard.press('Enter');
      await page.keyboard.type(TYPED);
      await eventually(() => marksIn(page, account)).toEqual([SORRY, AGAIN]);
      await fix(page, account, SORRY, FIXED);
      await eventually(() => lines(draftText(page, account))).toContain(MEANT);
      await aTurnLater(page);
      await undo(page);
      await eventually(() => lines(draftText(page, account))).toContain(TYPED);
      await fix(page, account, SORRY, FIXED);
      await eventually(() => lines(draftText(page, account))).toContain(MEANT);

      const mail = await sent(running());
      const without = alone(account).letter;
      expect(mail).toMatchObject({
        subject: 'Thank you, and thanks to Ines Holm and Marek Dvorak',
        recipients: [RECRUITER.address, CONTACTS[0].address],
        cc: [],
      });
      expect(await lines(mail.text)).toEqual([...TEMPLATE, MEANT, ...(await lines(without.text)).slice(1)]);
      expect(tagsIn(mail.html)).toEqual(tagsIn(without.html));
    });
  });
}

/** Lines that are not empty. */
async function lines(text: string | Promise<string>): Promise<string[]> {
  return (await text).split('\n').filter((line) => line.trim() !== '');
}

/** Every kind of tag in an HTML part, with its attributes, once. */
function tagsIn(html: string): string[] {
  return [...new Set(html.match(/<\w[^>]*>/gu))].sort();
}
