import type { Page } from 'puppeteer-core';
import { inClosedRoots } from './closed-root.ts';

/** Smallest side of what is pressed, in CSS pixels (WCAG 2.5.8). */
const TARGET = 24;

/** What can be pressed and is smaller than it should be, in a page of ours and in what of ours stands over it. */
export async function smallTargets(page: Page): Promise<string[]> {
  const own = page.url().startsWith('http')
    ? []
    : ((await page.evaluate(`(${smallIn})(document, ${TARGET})`)) as string[]);
  return [...own, ...(await inClosedRoots(page, smallIn, TARGET)).flat()];
}

/** Runs in the page. A link within a sentence is as high as its line, and may be. */
function smallIn(root: Document | ShadowRoot, least: number): string[] {
  const targets =
    'button, a[href], input, select, textarea, summary, [role="option"], [role="tab"], [role="switch"]';
  return [...root.querySelectorAll<HTMLElement>(`.afterword :is(${targets})`)].flatMap((target) => {
    // A press on its label is one on the button.
    const pressed = target.matches('[type="radio"], [type="checkbox"]') ? target.closest('label') : null;
    const { width, height } = (pressed ?? target).getBoundingClientRect();
    const isSeen = target.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    const words = target.closest('p');
    const isInSentence =
      target.matches('a') && words !== null && words.textContent.trim() !== target.textContent.trim();
    const isLarge = width >= least - 0.5 && height >= least - 0.5;
    return !isSeen || isInSentence || isLarge
      ? []
      : [`${target.outerHTML.slice(0, 80)} ${Math.round(width)}×${Math.round(height)}`];
  });
}

/** What reaches out of the window to the side: parts of a page of ours, or boxes of ours over somebody's page. */
export async function reachingOut(page: Page): Promise<string[]> {
  const own = page.url().startsWith('http') ? [] : await tooWide(page);
  const boxes = await inClosedRoots(
    page,
    (root) => {
      const view = root.querySelector('.afterword');
      const { left, right } = root.host.getBoundingClientRect();
      const isOut =
        root.host.checkVisibility({ visibilityProperty: true }) &&
        (left < -0.5 || right > document.documentElement.clientWidth + 0.5);
      const cut = [...root.querySelectorAll<HTMLElement>('*')].filter(
        (each) =>
          getComputedStyle(each).overflowX !== 'visible' &&
          // Whoever types in a field moves through it; what ends in an ellipsis is whole elsewhere.
          !each.matches('input') &&
          getComputedStyle(each).textOverflow !== 'ellipsis' &&
          each.scrollWidth > each.clientWidth + 1 &&
          each.clientWidth > 1,
      );
      const where = `${left} to ${right} of ${document.documentElement.clientWidth}`;
      return [
        ...(isOut ? [`${view?.className}: ${where}`] : []),
        ...cut.map((each) => `cut: ${each.className}`),
      ];
    },
    null,
  );
  return [...own, ...boxes.flat()];
}

/** What reaches out of a page to the side. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const out = [...document.querySelectorAll('*')].filter(
      (each) => each.getBoundingClientRect().right > clientWidth + 1,
    );
    return scrollWidth > clientWidth ? out.map((each) => `${each.tagName}.${each.className}`) : [];
  });
}
