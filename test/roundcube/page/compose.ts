import type { Frame, Page } from 'puppeteer-core';
import { until } from '../../support/acting.ts';
import type { Account } from '../server/accounts.ts';
import { beAt, haveLeft, visit } from './visit.ts';

/** Opens an empty composer. */
export async function composeNew(page: Page, account: Account): Promise<void> {
  await visit(page, '_task=mail&_action=compose');
  await beReady(page, account);
}

/** Opens a mail of the inbox and answers everybody in it. */
export async function replyToAll(page: Page, account: Account, uid: number): Promise<void> {
  await visit(page, `_task=mail&_mbox=INBOX&_action=show&_uid=${uid}`);
  await beAt(page, 'mail', 'show');
  await Promise.all([page.waitForNavigation(), page.click('a.reply-all')]);
  await beReady(page, account);
}

/** Waits until the composer takes what is typed. */
async function beReady(page: Page, { editor }: Account): Promise<void> {
  await beAt(page, 'mail', 'compose');
  if (editor === 'html') await htmlFrame(page);
}

/** The frame that TinyMCE writes in, once it does. */
export function htmlFrame(page: Page): Promise<Frame> {
  return until(async () => {
    const frame = await (await page.$('iframe#composebody_ifr'))?.contentFrame();
    const editable = await frame?.$('body#tinymce[contenteditable="true"]');
    return editable ? frame : null;
  }, "TinyMCE's frame");
}

/** Puts the caret where one writes: where Roundcube itself has it in plain text, on the empty line in HTML. */
export async function startWriting(page: Page, { editor }: Account): Promise<void> {
  if (editor === 'plain') return page.focus('textarea#composebody');
  await (await htmlFrame(page)).evaluate(() => {
    const lines = [...document.querySelectorAll('body > p')];
    const empty = lines.find((line) => line.textContent === '');
    if (empty === undefined) throw new Error('no empty line in the draft');
    document.body.focus();
    getSelection()?.collapse(empty, 0);
  });
}

export async function setSubject(page: Page, subject: string): Promise<void> {
  await page.click('#compose-subject');
  await page.keyboard.type(subject);
}

/** Sends as a person does, and waits until Roundcube is done with it. */
export async function send(page: Page): Promise<void> {
  await beAt(page, 'mail', 'compose');
  await page.click('button.send');
  await haveLeft(page, 'mail', 'compose');
}
