import { frameAround } from '../../editing/frames.ts';
import { parentOf } from '../../editing/parent-of.ts';
import type { Theme } from '../../ui/theme.ts';

/** Below this brightness, 0 to 1, a background takes light text. */
const DARK_BELOW = 0.5;

/**
 * The scheme the page shows around an element, from the colour behind it: webmails have themes of their own, whatever
 * the system's scheme is. Around a frame it is the page's.
 */
export function pageTheme(element: Element): Theme {
  for (let at: Element | null = element; at !== null; at = parentOf(at) ?? frameAround(at)) {
    const [red = 255, green = 255, blue = 255, alpha = 1] = numbersOf(getComputedStyle(at).backgroundColor);
    if (alpha >= 0.5)
      return (0.299 * red + 0.587 * green + 0.114 * blue) / 255 < DARK_BELOW ? 'dark' : 'light';
  }
  // Nothing is painted behind it: what shows through is the browser's own canvas.
  return matchMedia('(prefers-color-scheme: dark)').matches && allowsDark() ? 'dark' : 'light';
}

function numbersOf(color: string): number[] {
  return (color.match(/[\d.]+/gu) ?? []).map(Number);
}

function allowsDark(): boolean {
  return getComputedStyle(document.documentElement).colorScheme.includes('dark');
}
