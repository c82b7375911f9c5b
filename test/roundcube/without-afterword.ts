import { expect, test } from 'vitest';
import { until } from '../support/acting.ts';
import { composeNew, replyToAll, send, setSubject, startWriting } from './page/compose.ts';
import { addRecipient } from './page/recipients.ts';
import { logIn } from './page/visit.ts';
import { ACCOUNTS, type Account, addressOf, asTyped, OWNER } from './server/accounts.ts';
import { INTERVIEWER, invitation, QUOTED, RECRUITER } from './server/invitation.ts';
import { asSent, type Sent } from './server/sent.ts';
import type { Running } from './session.ts';

/** What an account sends without Afterword. */
export interface Plainly {
  readonly letter: Sent;
  readonly answer: Sent;
}

/** The words of the letter and of the answer. */
export const LETTER = 'Thank you for Tuesday.';
export const ANSWER = 'With pleasure.';

/** Sends what is in the composer, and waits for it to be delivered. */
export async function sent({ page, roundcube }: Running): Promise<Sent> {
  const before = roundcube.delivered.length;
  await send(page);
  return asSent(await until(async () => roundcube.delivered[before], 'the mail that was sent'));
}

/** Shows that the harness is a mail system, so that what differs later is Afterword's doing. */
export function withoutAfterwordSuite(running: () => Running): void {
  const letter = async (account: Account) => {
    const { page } = running();
    await composeNew(page, account);
    await addRecipient(page, 'to', asTyped(RECRUITER));
    await setSubject(page, 'Tuesday');
    await startWriting(page, account);
    await page.keyboard.type(LETTER);
    return sent(running());
  };
  const answer = async (account: Account) => {
    const { page, roundcube } = running();
    await replyToAll(page, account, roundcube.mail.deliver(account, invitation(addressOf(account))));
    await startWriting(page, account);
    await page.keyboard.type(ANSWER);
    return sent(running());
  };

  test.each(Object.values(ACCOUNTS))(
    'Roundcube alone, as $user has it, sends a letter and an answer to all',
    async (account) => {
      await logIn(running().page, account);
      const plainly = { letter: await letter(account), answer: await answer(account) };
      running().plainly.set(account, plainly);
      const signature = { html: `${OWNER}\n_Planner_`, plain: `${OWNER}\nPlanner` }[account.editor];
      expect(plainly.letter).toMatchObject({
        subject: 'Tuesday',
        recipients: [RECRUITER.address],
        text: `${LETTER}\n\n-- \n${signature}\n`,
      });
      expect(plainly.answer).toMatchObject({
        subject: 'Re: Your interview at Northwind',
        recipients: [RECRUITER.address, INTERVIEWER.address],
        to: [asTyped(RECRUITER)],
        cc: [asTyped(INTERVIEWER)],
      });
      for (const words of [ANSWER, signature]) expect(plainly.answer.text).toContain(words);
      for (const line of QUOTED) expect(unwrapped(plainly.answer.text)).toContain(line);
      for (const { html } of Object.values(plainly)) expect(html !== '').toBe(account.editor === 'html');
    },
  );
}

/** Quoted lines as they were before they were broken on the way. */
function unwrapped(text: string): string {
  return text.replace(/[\s>]+/gu, ' ');
}
