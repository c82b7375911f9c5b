import type { Frame, Page } from 'puppeteer-core';
import { markedWords, markOf, middle, press, surface } from '../../support/acting.ts';
import type { Account } from '../server/accounts.ts';
import { htmlFrame } from './compose.ts';

/** The document that the draft is written in. */
export async function draftFrame(page: Page, { editor }: Account): Promise<Frame> {
  return editor === 'html' ? htmlFrame(page) : page.mainFrame();
}

/** What is marked in the draft. */
export async function marksIn(page: Page, account: Account): Promise<string[]> {
  return markedWords(await draftFrame(page, account));
}

/** Lets the pointer come to marked words of the draft, and presses what the card then offers. */
export async function fix(page: Page, account: Account, words: string, replacement: string): Promise<void> {
  const frame = await draftFrame(page, account);
  const [x, y] = middle(await markOf(frame, words));
  const { left, top } = await originOf(page, account);
  await page.mouse.move(left + x - 3, top + y);
  await page.mouse.move(left + x, top + y);
  await surface(page, 'card');
  await press(page, 'card', replacement);
}

/** Where the draft's document begins in the page, in CSS pixels. */
function originOf(page: Page, { editor }: Account): Promise<{ left: number; top: number }> {
  if (editor === 'plain') return Promise.resolve({ left: 0, top: 0 });
  return page.$eval('iframe#composebody_ifr', (frame) => {
    const { left, top } = frame.getBoundingClientRect();
    return { left: left + frame.clientLeft, top: top + frame.clientTop };
  });
}

/** The draft as its writer sees it. */
export async function draftText(page: Page, account: Account): Promise<string> {
  const frame = await draftFrame(page, account);
  return frame.evaluate(() => {
    const area = document.querySelector<HTMLTextAreaElement>('textarea#composebody');
    // biome-ignore lint/performance/useDomNodeTextContent: lines as they are seen
    return (area?.value ?? document.body.innerText).replaceAll('\u00a0', ' ');
  });
}

/**
 * Waits for a turn of the page's timers: what is written is read back in the next one, and a key in between is taken for
 * the page's own doing. No finger is that fast.
 */
export function aTurnLater(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
}
