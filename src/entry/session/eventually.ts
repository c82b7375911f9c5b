/** How long a webmail may take to show what was written, in milliseconds: it builds a recipient's chip, say. */
const PAUSE = 100;

/**
 * Whether `check` becomes true within `tries` looks, a tenth of a second apart. For a page's own asynchronous doings,
 * of which it tells nobody.
 */
export async function eventually(check: () => boolean, tries: number): Promise<boolean> {
  for (let looked = 1; ; looked += 1) {
    if (check()) return true;
    if (looked >= tries) return false;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
