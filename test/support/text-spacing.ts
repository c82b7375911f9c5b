import type { Page } from 'puppeteer-core';
import { inClosedRoots } from './closed-root.ts';

/** Where to look: a page of ours, or what of ours stands over any page. */
type Where = 'ours' | 'over a page';

/** Sets text as far apart as WCAG 1.4.12 has it. */
export async function spaceText(page: Page, where: Where = 'ours'): Promise<void> {
  await lookIn(page, where, spaceIn);
}

/** Words that do not fit into their box, and cannot be scrolled to; what ends in an ellipsis is whole elsewhere. */
export async function cutWords(page: Page, where: Where = 'ours'): Promise<string[]> {
  return (await lookIn(page, where, cutIn)).flat();
}

async function lookIn<T>(page: Page, where: Where, look: (root: Document | ShadowRoot) => T): Promise<T[]> {
  if (where === 'over a page') return inClosedRoots(page, look, null);
  return [(await page.evaluate(`(${look})(document)`)) as T];
}

/** Runs in the page. By each element's own style, which no security policy of a page forbids. */
function spaceIn(root: Document | ShadowRoot): void {
  for (const each of root.querySelectorAll<HTMLElement>('.afterword, .afterword *')) {
    each.style.setProperty('line-height', '1.5', 'important');
    each.style.setProperty('letter-spacing', '0.12em', 'important');
    each.style.setProperty('word-spacing', '0.16em', 'important');
    if (each.matches('p')) each.style.setProperty('margin-block-end', '2em', 'important');
  }
}

/** Runs in the page. */
function cutIn(root: Document | ShadowRoot): string[] {
  return [...root.querySelectorAll<HTMLElement>('.afterword *:not(.unseen, input, textarea)')]
    .filter((each) => {
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(each);
      if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || !each.checkVisibility()) return false;
      const isCut = (way: string, needs: number, has: number) => /hidden|clip/u.test(way) && needs > has + 1;
      return (
        isCut(overflowX, each.scrollWidth, each.clientWidth) ||
        isCut(overflowY, each.scrollHeight, each.clientHeight)
      );
    })
    .map((each) => `${each.tagName}.${each.className}`);
}
