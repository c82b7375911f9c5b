import type { Page } from 'puppeteer-core';
import type { Afterword } from './afterword.ts';
import { inClosedRoots } from './closed-root.ts';
import { inFirefoxItself } from './firefox-itself.ts';

/** Has the person's system ask for little motion, or not. Firefox asks so of all its pages. */
export async function askForLittleMotion(afterword: Afterword, page: Page, asked: boolean): Promise<void> {
  if (afterword.name === 'firefox')
    await inFirefoxItself(
      afterword.browser,
      `{ Services.prefs.setIntPref('ui.prefersReducedMotion', ${asked ? 1 : 0}); }`,
    );
  else
    await page.emulateMediaFeatures([
      { name: 'prefers-reduced-motion', value: asked ? 'reduce' : 'no-preference' },
    ]);
}

export function isLittleMotionAsked(page: Page): Promise<boolean> {
  return page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
}

/** What of ours takes time to change or moves by itself, in a page of ours and in what stands over any page. */
export async function moving(page: Page): Promise<string[]> {
  const own = (await page.evaluate(`(${movingIn})(document)`)) as string[];
  return [...own, ...(await inClosedRoots(page, movingIn, null)).flat()];
}

/** Runs in the page. */
function movingIn(root: Document | ShadowRoot): string[] {
  const found = [...root.querySelectorAll('.afterword, .afterword *')].flatMap((each) =>
    [null, '::before', '::after'].flatMap((part) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each, part);
      const takesTime = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
      return takesTime || animationName !== 'none' || scrollBehavior === 'smooth'
        ? [`${each.tagName}.${each.getAttribute('class')}${part ?? ''}`]
        : [];
    }),
  );
  return [...new Set(found)];
}
