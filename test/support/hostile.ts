import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { beSeen, eventually, hover, markOf, middle, part } from './acting.ts';
import type { Afterword } from './afterword.ts';
import { draftText, setDraft } from './draft.ts';
import type { GmailPage } from './gmail-server.ts';

export const SORRY = 'I am so sorry about Tuesday';
export const FIX = 'I am sorry about Tuesday';

/** A page with an over-apology in its draft, marked. */
export async function marked(afterword: Afterword, page: GmailPage = {}): Promise<Page> {
  const tab = await afterword.openGmail({ fixture: '2026-11-popup', ...page });
  await setDraft(tab, [`${SORRY}. I apologise again for everything.`]);
  await markOf(tab, SORRY);
  return tab;
}

/** The same with the card open, and seen for long enough to be pressed. */
export async function withCard(afterword: Afterword): Promise<Page> {
  const page = await marked(afterword);
  await hover(page, SORRY);
  await beSeen(page, 'card');
  return page;
}

/** Where the card's fix is. */
export async function fixAt(page: Page): Promise<[x: number, y: number]> {
  return middle((await part(page, 'card', FIX)).box);
}

/** Presses there with the real mouse, and expects that the draft stays as it is. */
export async function pressInVain(page: Page, x: number, y: number): Promise<void> {
  const before = await draftText(page);
  await page.mouse.click(x, y);
  await settled(page);
  expect(await draftText(page)).toBe(before);
}

/** What a press does, it does before the next thing that the page's own world is told. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** Everything that goes wrong in the page from now on, in whichever world, and all that its console says. */
export function complaints(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  return heard;
}

/**
 * Runs in the page: a root of ours, as far as the browser shows it to scripts. Firefox (153) does, by `find()`, which
 * selects into closed roots, and by `originalTarget`, which `window.leaked` collects.
 */
export function reachRoot(words: string): ShadowRoot | null {
  const { find, leaked } = window as unknown as {
    find(text: string, ...how: boolean[]): boolean;
    leaked?: Node;
  };
  find.call(window, words, false, false, true);
  for (const node of [leaked, getSelection()?.anchorNode]) {
    const root = node?.getRootNode();
    if (root instanceof ShadowRoot && root.host.hasAttribute('data-afterword')) return root;
  }
  return null;
}

/**
 * Expects that a page gets none of these addresses into a frame. Of what it refuses Chromium tells the page a `load`, and then
 * has an address of its own there. Firefox refuses at once and tells nothing: known once a frame added after them has loaded
 * something of the page's own.
 */
export async function framesNone(page: Page, addresses: readonly string[]): Promise<void> {
  const before = new Set(page.frames());
  const own = new URL('gmail.css', page.url()).href;
  const tellsOfRefused = addresses.every((address) => address.startsWith('chrome-extension:'));
  const loaded = await page.evaluate(
    async (wanted, waitsForAll) => {
      const found: string[] = [];
      const loads = wanted.map((address) => {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
        return new Promise<void>((resolve) => {
          frame.addEventListener('load', () => resolve(void found.push(address)), { once: true });
        });
      });
      await (waitsForAll ? Promise.all(loads) : loads.at(-1));
      return found;
    },
    [...addresses, own],
    tellsOfRefused,
  );
  const refused = tellsOfRefused ? addresses : [];
  expect(loaded.toSorted()).toEqual([...refused, own].toSorted());
  const errors = () =>
    page.frames().filter((frame) => !before.has(frame) && frame.url().startsWith('chrome-error:')).length;
  // The protocol may tell of them later than the page is told.
  await eventually(async () => errors()).toBe(refused.length);
}
