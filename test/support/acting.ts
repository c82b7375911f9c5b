import type { Frame, Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { SEEN_AFTER } from '../../src/ui/composer/is-deliberate.ts';
import { PATIENCE } from './patience.ts';
import { restOn } from './rest-on.ts';
import { type Box, type Part, type SurfaceKind, type SurfaceView, surfaces } from './surfaces.ts';

const WAIT = { timeout: PATIENCE, interval: 100 };

/** Waits until `look` gives an answer that is neither `null` nor an error, and gives that. */
export function until<T>(look: () => Promise<T | null | undefined>, what: string): Promise<T> {
  return vi.waitFor(async () => {
    const found = await look();
    if (found === null || found === undefined) throw new Error(`never came: ${what}`);
    return found;
  }, WAIT);
}

/** Expects what `look` gives to become `expected`. */
export function eventually<T>(look: () => Promise<T>) {
  return expect.poll(look, WAIT);
}

/** The one surface of a kind, once it is there and shown. */
export function surface(page: Page, kind: SurfaceKind): Promise<SurfaceView> {
  return until(async () => (await surfaces(page)).find((each) => each.kind === kind && each.visible), kind);
}

/** The kinds of surfaces that can be seen now, sorted. */
export async function shownKinds(page: Page): Promise<SurfaceKind[]> {
  const shown = (await surfaces(page)).filter(({ visible }) => visible);
  return shown.map(({ kind }) => kind).sort();
}

/** A part of a surface by its name, or by how its name begins. */
export function part(page: Page, kind: SurfaceKind, name: string | RegExp): Promise<Part> {
  return until(async () => {
    const view = (await surfaces(page)).find((each) => each.kind === kind);
    return view?.parts.find((each) => (typeof name === 'string' ? each.name === name : name.test(each.name)));
  }, `${name} in the ${kind}`);
}

/** The name of what has the focus in our surfaces; `''` when nothing there has, or the surface itself. */
export async function focusedName(page: Page): Promise<string> {
  for (const { parts } of await surfaces(page)) for (const each of parts) if (each.focused) return each.name;
  return '';
}

/**
 * Waits until a surface has stood where it is, with what is on it, for as long as a person needs to see it. Before that its buttons that
 * change a draft do nothing, on purpose.
 */
export async function beSeen(page: Page, kind: SurfaceKind): Promise<void> {
  let place = '';
  let since = performance.now();
  await until(async () => {
    const { box, parts } = await surface(page, kind);
    const now = JSON.stringify([box, parts.map((each) => [each.name, each.box])]);
    if (now !== place) {
      place = now;
      since = performance.now();
    }
    return performance.now() - since > SEEN_AFTER ? true : null;
  }, `a ${kind} that stands still`);
}

export function middle({ left, top, right, bottom }: Box): [x: number, y: number] {
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Presses a part of a surface with the mouse, once it can have been seen. */
export async function press(page: Page, kind: SurfaceKind, name: string | RegExp): Promise<void> {
  await beSeen(page, kind);
  const { box } = await part(page, kind, name);
  await page.mouse.click(...middle(box));
}

/** One of our marks in a draft. */
export interface MarkView {
  readonly kind: 'warning' | 'note' | 'active';
  readonly text: string;
  readonly boxes: readonly Box[];
}

/** What is marked in the page or in one of its frames, as the browser's registry has it; boxes are in that one's viewport. */
export function marks(page: Page | Frame): Promise<MarkView[]> {
  return page.evaluate(() => {
    const found: MarkView[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('afterword-')) continue;
      const ranges = [...(highlight as unknown as Iterable<Range>)];
      for (const range of ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))) {
        const boxes = [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
          left,
          top,
          right,
          bottom,
        }));
        found.push({
          kind: name.slice('afterword-'.length) as MarkView['kind'],
          text: range.toString(),
          boxes,
        });
      }
    }
    return found;
  });
}

/** The words that are marked, by name in the page's registry and there as they stand, without the one whose card is open. */
export async function markedWords(page: Page | Frame): Promise<string[]> {
  return (await marks(page)).filter(({ kind }) => kind !== 'active').map(({ text }) => text);
}

/** The box of marked words, once they are marked. */
export function markOf(page: Page | Frame, words: string): Promise<Box> {
  return until(
    async () => (await marks(page)).find(({ text, kind }) => text === words && kind !== 'active')?.boxes[0],
    `a mark on "${words}"`,
  );
}

/** Lets the pointer come to marked words and rest there until their card is open. */
export function hover(page: Page, words: string): Promise<SurfaceView> {
  return restOn(page, async () => middle(await markOf(page, words)));
}
