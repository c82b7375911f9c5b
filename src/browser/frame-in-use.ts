import { browser } from './browser.ts';

/** Where an entry script leaves word of its composers, in the extension's own world of each frame. */
const PLACE = 'afterword.standing';

export interface Standing {
  /** Open composers in this frame. */
  readonly composers: number;
  /** When the person last did something in this frame, in milliseconds since 1970; 0 for never. */
  readonly usedAt: number;
}

type World = typeof globalThis & { [key: symbol]: (() => Standing) | undefined };

/** Lets `frameInUse` ask in this frame. */
export function offerStanding(standing: () => Standing): void {
  (globalThis as World)[Symbol.for(PLACE)] = standing;
}

/**
 * The frame of a tab whose composers the person uses: with several, the one used last; without any, the page itself.
 * A page of the extension is its own only frame.
 */
export async function frameInUse(tabId: number): Promise<number> {
  const target = { tabId, allFrames: true };
  const ask = (place: string): Standing | undefined => (globalThis as World)[Symbol.for(place)]?.();
  try {
    const answers = await browser.scripting.executeScript({
      target,
      func: ask,
      args: [PLACE],
      injectImmediately: true,
    });
    return mostUsed(answers);
  } catch {
    return 0; // no script reaches it: whoever sends a message there learns that too
  }
}

export function mostUsed(
  answers: readonly { readonly frameId: number; readonly result?: Standing | null | undefined }[],
): number {
  const inUse = answers
    .flatMap(({ frameId, result }) => (result && result.composers > 0 ? [{ frameId, ...result }] : []))
    .sort((one, other) => other.usedAt - one.usedAt || one.frameId - other.frameId);
  return inUse[0]?.frameId ?? 0;
}
