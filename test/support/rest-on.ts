import type { Page } from 'puppeteer-core';
import { PATIENCE } from './patience.ts';
import { type SurfaceView, surfaces } from './surfaces.ts';

/** How long somebody lets the pointer rest on a mark before they move it a little, in milliseconds. */
const REST = 1_500;
/** How often the page is looked at, in milliseconds. */
const LOOK = 100;

/**
 * Lets the pointer rest on a point until a card is open. When none comes it comes again, as a person's does: a reading
 * that ends just then may have put another mark there.
 * @param point looked for anew each time, in viewport CSS pixels
 * @throws {Error} when no card ever comes
 */
export async function restOn(page: Page, point: () => Promise<[x: number, y: number]>): Promise<SurfaceView> {
  for (const start = performance.now(); performance.now() - start < PATIENCE; ) {
    const [x, y] = await point();
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    for (const since = performance.now(); performance.now() - since < REST; ) {
      const card = (await surfaces(page)).find(({ kind, visible }) => kind === 'card' && visible);
      if (card !== undefined) return card;
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  }
  throw new Error('never came: card');
}
