import type { Page } from 'puppeteer-core';
import { inClosedRoots } from './closed-root.ts';

/** What of ours does not fit where it stands, in words; on a page of ours, or over a webmail's. */
export async function crowding(page: Page, where: 'ours' | 'over a page'): Promise<string[]> {
  if (where === 'over a page') return (await inClosedRoots(page, crowdedIn, null)).flat();
  return (await page.evaluate(`(${crowdedIn})(document)`)) as string[];
}

/**
 * Runs in the page. What reaches out of the window or of its own box to the side, what is cut off, and what is to be
 * pressed and lies over something else that is.
 */
function crowdedIn(root: ShadowRoot | Document): string[] {
  /** A pixel and a bit: browsers round. */
  const slack = 1.5;
  const { clientWidth } = document.documentElement;
  const named = ({ tagName, className, textContent }: Element) =>
    `${tagName.toLowerCase()}.${className} (${(textContent ?? '').trim().slice(0, 40)})`;
  const shown = [...root.querySelectorAll<HTMLElement>('.afterword, .afterword *')].filter(
    (each) =>
      each.checkVisibility({ visibilityProperty: true }) &&
      each.closest('.unseen, svg') === null &&
      !/^(?:OPTION|OPTGROUP)$/u.test(each.tagName),
  );
  const found: string[] = [];
  for (const each of shown) {
    const { left, right, width } = each.getBoundingClientRect();
    if (width > 0 && (left < -slack || right > clientWidth + slack))
      found.push(`out of the window: ${named(each)}`);
    const { display, overflowX, overflowY, textOverflow } = getComputedStyle(each);
    // A field scrolls what is written in it, and an ellipsis says that there is more.
    if (display === 'inline' || textOverflow === 'ellipsis') continue;
    if (/^(?:INPUT|TEXTAREA|SELECT)$/u.test(each.tagName)) continue;
    // What lets its content out has it seen above, unless it is words.
    const holdsWords = [...each.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim(),
    );
    if ((holdsWords || overflowX !== 'visible') && each.scrollWidth > each.clientWidth + slack)
      found.push(`wider than its box: ${named(each)}`);
    if (overflowY === 'hidden' && each.scrollHeight > each.clientHeight + slack)
      found.push(`cut off below: ${named(each)}`);
  }

  /** The part of an element that its scrolling surroundings let through. */
  const seen = (element: HTMLElement): DOMRect => {
    let { left, top, right, bottom } = element.getBoundingClientRect();
    for (let at = element.parentElement; at !== null; at = at.parentElement) {
      if (getComputedStyle(at).overflowY === 'visible') continue;
      const box = at.getBoundingClientRect();
      [left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
      [right, bottom] = [Math.min(right, box.right), Math.min(bottom, box.bottom)];
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  };
  const sticky = (element: HTMLElement): boolean => {
    for (let at: HTMLElement | null = element; at !== null; at = at.parentElement)
      if (getComputedStyle(at).position === 'sticky') return true;
    return false;
  };
  const pressed = shown
    .filter((each) => each.matches('button, input, select, textarea, a, summary, [role="option"]'))
    .filter((each) => !sticky(each))
    .map((each) => ({ each, box: seen(each) }));
  for (const [at, { each, box }] of pressed.entries())
    for (const { each: other, box: next } of pressed.slice(at + 1)) {
      if (each.contains(other) || other.contains(each)) continue;
      const across = Math.min(box.right, next.right) - Math.max(box.left, next.left);
      const down = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
      if (across > slack && down > slack) found.push(`one over the other: ${named(each)}, ${named(other)}`);
    }
  return found;
}
