import type { Page } from 'puppeteer-core';
import { PATIENCE } from './patience.ts';
import { type SurfaceView, surfaces } from './surfaces.ts';

/** How long somebody lets the pointer rest on a mark before they move it a little, in milliseconds. */
const REST = 1_500;
/** How long a card has to stand to be used, in milliseconds: longer than one stays that the pointer has left. */
const STAYS = 400;
/** How often the page is looked at, in milliseconds. */
const LOOK = 50;

/**
 * Lets the pointer rest on a point until a card is open and stays. When none comes, or it goes again, the pointer comes once more, as a
 * person's does: a reading that ends just then may have put another mark there.
 * @param point looked for anew each time, in viewport CSS pixels
 * @throws {Error} when no card ever comes to stay
 */
export async function restOn(page: Page, point: () => Promise<[x: number, y: number]>): Promise<SurfaceView> {
  for (const start = performance.now(); performance.now() - start < PATIENCE; ) {
    const [x, y] = await point();
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    let seenAt: number | null = null;
    for (const since = performance.now(); seenAt !== null || performance.now() - since < REST; ) {
      const card = (await surfaces(page)).find(({ kind, visible }) => kind === 'card' && visible);
      if (card === undefined && seenAt !== null) break;
      if (card !== undefined) {
        seenAt ??= performance.now();
        if (performance.now() - seenAt >= STAYS) return card;
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  }
  throw new Error('never came: card');
}
