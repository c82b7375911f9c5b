import type { Page } from 'puppeteer-core';
import { PATIENCE } from '../test/support/patience.ts';
import { restOn } from '../test/support/rest-on.ts';
import { type SurfaceKind, type SurfaceView, surfaces } from '../test/support/surfaces.ts';

/** How often it is looked at, in milliseconds. */
const LOOK = 50;

const BODY = '[role=textbox][contenteditable=true]';

/** Looks until something is there. @throws {Error} naming it when it never comes */
export async function until<T>(what: string, look: () => Promise<T | null | undefined>): Promise<T> {
  for (const start = Date.now(); Date.now() - start < PATIENCE; ) {
    const found = await look();
    if (found !== null && found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  throw new Error(`${what} never came`);
}

/** A surface of ours, once it stands still. */
export function settled(page: Page, kind: SurfaceKind): Promise<SurfaceView> {
  let before = '';
  return until(`the ${kind}`, async () => {
    const view = (await surfaces(page)).find((each) => each.kind === kind && each.visible);
    const now = JSON.stringify(view ?? null);
    const isStill = now === before;
    before = now;
    return isStill ? view : null;
  });
}

/** Presses a part of a surface by its name, or by how its name begins. */
export async function press(page: Page, kind: SurfaceKind, name: RegExp): Promise<void> {
  const part = await until(`${name} in the ${kind}`, async () => {
    const view = (await surfaces(page)).find((each) => each.kind === kind);
    return view?.parts.find((each) => name.test(each.name));
  });
  const { left, top, right, bottom } = part.box;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** Waits for the composer's body, puts the caret at its end and types. */
export async function type(page: Page, text: string): Promise<void> {
  const body = await until('a composer', () => page.$(BODY));
  await body.click();
  await page.keyboard.type(text);
}

/** Lets the pointer rest on the first mark until its card is there. */
export async function hoverFirstMark(page: Page): Promise<void> {
  const firstMark = () =>
    page.evaluate((): [number, number] | null => {
      const [range] = (CSS.highlights.get('afterword-warning') ?? []) as unknown as Iterable<Range>;
      const line = range?.getClientRects()[0];
      return line === undefined ? null : [line.x + line.width / 3, line.y + line.height / 2];
    });
  await restOn(page, () => until('a mark', firstMark));
  await settled(page, 'card');
}

/** Types a recipient into Gmail's To row. */
export async function addRecipient(page: Page, written: string): Promise<void> {
  await page.focus('.aoD.hl');
  const input = await until('a To row', () => page.$('.anm[name="to"] input'));
  await input.type(`${written},`);
}
