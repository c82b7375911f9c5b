import type { Page } from 'puppeteer-core';
import { eventually } from './acting.ts';

/** What can be read in the popup. */
export function popupText(popup: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what can be seen, and no more
  return popup.evaluate(() => document.body.innerText);
}

/** Waits until the popup has looked at its tab and says this of it. */
export function saysOfTab(popup: Page, words: string): Promise<void> {
  return eventually(() =>
    popup.evaluate(() => document.querySelector('.tab-status')?.textContent ?? ''),
  ).toContain(words);
}

/** Searches for a template and chooses it, by keyboard. */
export async function choose(page: Page, query: string): Promise<void> {
  await page.keyboard.type(query);
  await page.keyboard.press('Enter');
}

/** Types into one field after the other, from the one that has the focus on. */
export async function fill(page: Page, values: readonly string[]): Promise<void> {
  for (const [at, value] of values.entries()) {
    if (at > 0) await page.keyboard.press('Tab');
    if (value !== '') await page.keyboard.type(value);
  }
}

/** Does what the main button would do. A popup may close before the keys are up again. */
export async function pressMain(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await Promise.allSettled([page.keyboard.press('Enter'), page.keyboard.up('Control')]);
}

/** The popup's words on what became of a letter; `''` before there are any. */
export function outcomeOf(popup: Page): Promise<string> {
  return popup.evaluate(() => document.querySelector('.outcome')?.textContent ?? '');
}

/** Presses the button whose words begin so, with the rights of a person's press. */
export function pressIn(popup: Page, words: string): Promise<void> {
  return popup.evaluate((beginning) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, summary')];
    const found = all.find((each) => (each.textContent ?? '').trim().startsWith(beginning));
    if (found === undefined) throw new Error(`no button says ${beginning}`);
    found.click();
  }, words);
}

/** Opens everything that is folded. */
export async function openFolds(popup: Page): Promise<void> {
  // What is in a fold comes after the fold itself.
  await eventually(() => popup.evaluate(() => document.querySelector('details details') !== null)).toBe(true);
  await popup.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}
