import type { Page } from 'puppeteer-core';
import { BODY } from '../../test/support/draft.ts';
import { until } from '../scene.ts';
import { busyPerKey, longestOf, markKeys, type Recording, recordMainThread } from './main-thread.ts';
import type { MarkedDraft } from './marked-draft.ts';

/** Typed in the middle of the draft, 200 letters; nothing in it is worth a mark. */
const TYPED =
  ' I was also glad to hear that the workshop in the old mill will stay open, and that the new one by the river takes apprentices from the town and from the villages around it, two of them in each year...';
/** So many letters, then a pause long enough for the draft to be read again. */
const BURST = 50;
/** From one key to the next, in milliseconds: faster than anybody types for long. */
const PACE = 30;
export const PAUSE = 600;

/** What writing cost the main thread of the page. */
export interface Cost {
  /** Milliseconds of the processor for each key, up to the next one. */
  readonly keys: readonly number[];
  /** The same for each last key before a pause, with all that is done in the pause. */
  readonly pauses: readonly number[];
  /** The longest task, in ms on the wall, and how many took longer than 50. */
  readonly longest: number;
  readonly long: number;
  /** Frames that a screen of sixty a second would have shown and did not get. */
  readonly dropped: number;
}

declare global {
  interface Window {
    /** When frames were shown, while they are counted. */
    frameTimes?: number[];
    /** Milliseconds from each `keydown` until the page had time for something else. */
    keyTimes?: number[];
  }
}

/** Opens a window with this draft in it, as Gmail does when a kept draft is opened. */
export async function openDraft(page: Page, { paragraphs }: MarkedDraft): Promise<void> {
  await page.evaluate((given) => {
    const template = document.querySelector<HTMLTemplateElement>('template#popup');
    const popup = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
    const blocks = given.flatMap((text) => {
      const [block, empty] = [document.createElement('div'), document.createElement('div')];
      block.append(text);
      empty.append(document.createElement('br'));
      return [block, empty];
    });
    popup.querySelector('.Am[contenteditable]')?.replaceChildren(...blocks);
    document.querySelector('.dw .no')?.append(popup);
  }, paragraphs);
}

/** Waits until Afterword is there and, where there is something to mark, has marked what is in sight. */
export async function marked(page: Page, marks: number): Promise<void> {
  await until('Afterword', () =>
    page.evaluate((any) => {
      if (document.querySelector('[data-afterword]') === null) return null;
      return !any || CSS.highlights.size > 0 ? true : null;
    }, marks > 0),
  );
}

/** Puts the caret into the middle of the draft. */
async function enter(page: Page): Promise<void> {
  await page.evaluate((selector) => {
    const editor = document.querySelector<HTMLElement>(selector);
    const block = editor?.children[2 * Math.floor((editor?.children.length ?? 0) / 4)];
    if (block === undefined || editor === null) throw new Error('no draft to type into');
    editor.focus();
    block.scrollIntoView({ block: 'center' });
    getSelection()?.selectAllChildren(block);
    getSelection()?.collapseToEnd();
  }, BODY);
  await pause(PAUSE);
}

/** Types at speed into the middle of the draft, in Chromium. */
export async function writeAtSpeed(page: Page): Promise<Cost> {
  await markKeys(page);
  await enter(page);
  await page.evaluate(() => {
    const times: number[] = [];
    window.frameTimes = times;
    const frame = (now: number): void => {
      times.push(now);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const recording = await recordMainThread(page, () => typeInBursts(page));
  const frames = await page.evaluate(() => window.frameTimes ?? []);
  return { ...costOf(recording), ...longestOf(recording), dropped: droppedOf(frames) };
}

/** Types the same in whatever browser; milliseconds on the wall from each key until the page had time again. */
export async function timeKeys(page: Page): Promise<readonly number[]> {
  await enter(page);
  await page.evaluate(() => {
    const times: number[] = [];
    window.keyTimes = times;
    const { port1, port2 } = new MessageChannel();
    let start = 0;
    port1.onmessage = () => times.push(performance.now() - start);
    addEventListener(
      'keydown',
      () => {
        start = performance.now();
        port2.postMessage(null);
      },
      true,
    );
  });
  await typeInBursts(page);
  return page.evaluate(() => window.keyTimes ?? []);
}

async function typeInBursts(page: Page): Promise<void> {
  for (let at = 0; at < TYPED.length; at += BURST) {
    let due = performance.now();
    for (const letter of TYPED.slice(at, at + BURST)) {
      await pause(due - performance.now());
      due = Math.max(due, performance.now() - PACE) + PACE;
      await page.keyboard.press(letter as 'a');
    }
    await pause(PAUSE);
  }
}

function costOf(recording: Recording): Pick<Cost, 'keys' | 'pauses'> {
  const keys: number[] = [];
  const pauses: number[] = [];
  busyPerKey(recording).forEach((busy, at) => {
    (at % BURST === BURST - 1 ? pauses : keys).push(busy);
  });
  return { keys, pauses };
}

const FRAME = 1000 / 60;

function droppedOf(frames: readonly number[]): number {
  return frames.reduce((dropped, frame, at) => {
    const missed = Math.round((frame - (frames[at - 1] ?? frame)) / FRAME) - 1;
    return dropped + Math.max(0, missed);
  }, 0);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}
