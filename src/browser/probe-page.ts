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
 * What is in a tab's page and the frames of its origin, by leave of the person's press of our button there or of the
 * browser's settings; `null` when nothing is, `unreachable` where no script may go: a page of the browser's own, a shop of
 * extensions.
 */
export async function lookAt(tabId: number): Promise<PageFound | null | 'unreachable'> {
  const target = { tabId, allFrames: true };
  const found = await probe(target, (place) => (globalThis as World)[Symbol.for(place)]?.look() ?? null);
  return found === null ? 'unreachable' : mostTelling(found);
}

/** How a tab's page is built, or the frame of it in use, without any of its text; `null` where no script may go. */
export async function reportOn(tabId: number): Promise<string | null> {
  const target = { tabId, frameIds: [await frameInUse(tabId)] };
  const found = await probe(target, (place) => (globalThis as World)[Symbol.for(place)]?.report() ?? null);
  return found?.[0] ?? null;
}

/** Of what the frames of a page hold, a webmail that is known; or else whatever can be written in. */
export function mostTelling(found: readonly PageFound[]): PageFound | null {
  return found.find(({ webmail }) => webmail !== null) ?? found[0] ?? null;
}

/**
 * The answers of the frames that have one; `null` where no script may go.
 * @param ask runs in the page: it sees nothing but its argument
 */
async function probe<T>(
  target: chrome.scripting.InjectionTarget,
  ask: (place: string) => T,
): Promise<NonNullable<T>[] | null> {
  try {
    await browser.scripting.executeScript({ target, files: ['probe.js'], injectImmediately: true });
    const answers = await browser.scripting.executeScript({ target, func: ask, args: [PLACE] });
    return answers.flatMap(({ result }) => (result == null ? [] : [result as NonNullable<T>]));
  } catch {
    return null;
  }
}
