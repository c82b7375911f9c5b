import { beforeAll, describe, expect, test } from 'vitest';
import { eventually, press, shownKinds, surface } from '../support/acting.ts';
import { keep } from '../support/commands.ts';
import { undo } from '../support/draft.ts';
import { turnOnHere } from '../support/turn-on.ts';
import { TWO_INTERVIEWS } from '../support/two-interviews.ts';
import { composeNew, replyToAll, startWriting } from './page/compose.ts';
import { draftText, fix, marksIn } from './page/draft.ts';
import { addRecipient, people, removeRecipient } from './page/recipients.ts';
import { logIn } from './page/visit.ts';
import { ACCOUNTS, addressOf } from './server/accounts.ts';
import { asTyped, INTERVIEWER, invitation, RECRUITER } from './server/invitation.ts';
import { withWords } from './server/sent.ts';
import type { Running } from './session.ts';
import { ANSWER, sent } from './without-afterword.ts';

const SORRY = 'I am so sorry about Tuesday';
const FIXED = 'I am sorry about Tuesday';
const AGAIN = 'I apologise again for everything';
const TYPED = `${SORRY}. ${AGAIN}.`;
const MEANT = `${FIXED}. ${AGAIN}.`;

/** Drafts written with Afterword on, up to the mail that is delivered. */
export function writingSuite(running: () => Running): void {
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
      const { page, roundcube, plainly } = running();
      await replyToAll(page, account, roundcube.mail.deliver(account, invitation(addressOf(account))));
      await startWriting(page, account);
      await page.keyboard.type(TYPED);
      await eventually(() => marksIn(page, account)).toEqual([SORRY, AGAIN]);
      const before = await draftText(page, account);
      await fix(page, account, SORRY, FIXED);
      await eventually(() => draftText(page, account)).toBe(before.replace(SORRY, FIXED));
      await undo(page);
      await eventually(() => draftText(page, account)).toBe(before);
      await fix(page, account, SORRY, FIXED);
      await eventually(() => draftText(page, account)).toBe(before.replace(SORRY, FIXED));
      const without = plainly.get(account)?.answer;
      if (without === undefined) throw new Error('nothing to compare with');
      expect(await sent(running())).toEqual(withWords(without, ANSWER, MEANT));
    });
  });
}
