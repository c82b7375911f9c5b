import type { Frame, Page } from 'puppeteer-core';
import { markedWords, markOf, middle, press } from '../../support/acting.ts';
import { restOn } from '../../support/rest-on.ts';
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

/** How long a fix may take to be in the draft before its writer tries again, in milliseconds. */
const SEEN = 5_000;
const MOST_TRIES = 3;

/**
 * Lets the pointer come to marked words of the draft, and presses what the card then offers; again when that did nothing, as
 * when Roundcube has just put the draft elsewhere, and the notice says so.
 * @throws {Error} when the words stay
 */
export async function fix(page: Page, account: Account, words: string, replacement: string): Promise<void> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    await restOn(page, () => pointOn(page, account, words));
    await press(page, 'card', replacement);
    for (const since = performance.now(); performance.now() - since < SEEN; ) {
      if ((await draftText(page, account)).includes(replacement)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`“${words}” stays`);
}

async function pointOn(page: Page, account: Account, words: string): Promise<[x: number, y: number]> {
  const [x, y] = middle(await markOf(await draftFrame(page, account), words));
  const { left, top } = await originOf(page, account);
  return [left + x, top + y];
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
