import type { Page } from 'puppeteer-core';

/** More stops than any page of ours has. */
const MOST = 150;

/**
 * Walks a page of ours by the Tab key until it has been all around, and says at which stops something was wrong: no ring, out of sight, or
 * covered by something else.
 */
export async function walk(page: Page): Promise<{ stops: number; wrong: string[] }> {
  const wrong: string[] = [];
  let stops = 0;
  for (; stops < MOST; stops += 1) {
    await page.keyboard.press('Tab');
    const problem = await page.evaluate(lookAtFocus, stops);
    if (problem === 'around') break;
    if (problem !== null) wrong.push(problem);
  }
  return { stops, wrong };
}

/** Runs in the page. */
async function lookAtFocus(stop: number): Promise<string | null> {
  // What has the focus is scrolled to with the next frame.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const world = window as unknown as { first?: Element };
  const focused = document.activeElement;
  if (focused === null || focused === document.body || !focused.matches('.afterword *'))
    return stop === 0 ? 'no focus' : 'around';
  if (stop === 0) world.first = focused;
  else if (focused === world.first) return 'around';
  const { left, top, width, height } = focused.getBoundingClientRect();
  // A part in sight is enough (WCAG 2.4.11): browsers scroll no further than to the caret.
  const isInSight = [2, height / 2, height - 2].some((down) => {
    const there = document.elementFromPoint(left + width / 2, top + down);
    return there !== null && (focused.contains(there) || there.closest('label')?.control === focused);
  });
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const name = `${focused.tagName}.${focused.className} “${(focused.textContent ?? '').slice(0, 30)}”`;
  // The parts of a date are stops of their own, which the browser rings.
  const isPart = focused.matches('[type="date"], [type="time"], [type="datetime-local"]');
  if (!isPart && (outlineStyle === 'none' || outlineWidth === '0px')) return `no ring: ${name}`;
  return isInSight ? null : `out of sight: ${name}`;
}
