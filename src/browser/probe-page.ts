import { browser } from './browser.ts';
import { frameInUse } from './frame-in-use.ts';

/** What the probe finds in a page. */
export interface PageFound {
  /** The webmail's name; `null` for a composer of none that is known. */
  readonly webmail: string | null;
  /** Match patterns of frames of other hosts that the composers are in. */
  readonly frames: readonly string[];
  /** Composers that are open. */
  readonly composers: number;
}

export interface Probe {
  /** `null` when there is nothing that Afterword could help with. */
  look(): PageFound | null;
  /** How the page is built, without any of its text. */
  report(): string;
}

/** Where the probe lies, in the extension's own world of the page. */
const PLACE = 'afterword.probe';

type World = typeof globalThis & { [key: symbol]: Probe | undefined };

/** Lays the probe where `lookAt` finds it. */
export function offerProbe(probe: Probe): void {
  (globalThis as World)[Symbol.for(PLACE)] = probe;
}

/**
 * What is in a tab's page, by leave of the person's press of our button there or of the browser's settings; `null` when
 * nothing is, `unreachable` where no script may go: a page of the browser's own, a shop of extensions.
 */
export function lookAt(tabId: number): Promise<PageFound | null | 'unreachable'> {
  return probe({ tabId }, (place) => (globalThis as World)[Symbol.for(place)]?.look() ?? null);
}

/** How a tab's page is built, or the frame of it in use, without any of its text; `null` where no script may go. */
export async function reportOn(tabId: number): Promise<string | null> {
  const target = { tabId, frameIds: [await frameInUse(tabId)] };
  const report = await probe(target, (place) => (globalThis as World)[Symbol.for(place)]?.report() ?? null);
  return report === 'unreachable' ? null : report;
}

/** @param ask runs in the page: it sees nothing but its argument */
async function probe<T>(
  target: chrome.scripting.InjectionTarget,
  ask: (place: string) => T,
): Promise<T | null | 'unreachable'> {
  try {
    await browser.scripting.executeScript({ target, files: ['probe.js'], injectImmediately: true });
    const [answer] = await browser.scripting.executeScript({ target, func: ask, args: [PLACE] });
    return answer?.result ?? null;
  } catch {
    return 'unreachable';
  }
}
