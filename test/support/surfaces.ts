import type { Page } from 'puppeteer-core';
import { inClosedRoots } from './closed-root.ts';

/** Viewport CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Something of ours that can be named or pressed. */
export interface Part {
  readonly role: string;
  readonly name: string;
  readonly box: Box;
  readonly focused: boolean;
  readonly selected: boolean;
  readonly checked: boolean;
  readonly unavailable: boolean;
  readonly value: string;
}

export type SurfaceKind = 'badge' | 'card' | 'chip' | 'panel' | 'notice';

/** One of our boxes over a page, as a person meets it. */
export interface SurfaceView {
  readonly kind: SurfaceKind;
  /** What can be read in it. */
  readonly text: string;
  readonly theme: string;
  readonly box: Box;
  readonly visible: boolean;
  /** Whether the middle of it is what a click there would meet. */
  readonly onTop: boolean;
  /** Whether the focus is anywhere in it. */
  readonly focused: boolean;
  readonly parts: readonly Part[];
}

/** What of ours is over the page now, in the order it came there. */
export async function surfaces(page: Page): Promise<SurfaceView[]> {
  const found = await inClosedRoots(page, describeRoot, null);
  return found.filter((view) => view !== null);
}

/** Runs in the page. `null` for a root without a view of ours, such as the mirror of a textarea. */
function describeRoot(root: ShadowRoot): SurfaceView | null {
  const view = root.querySelector<HTMLElement>('.afterword');
  const kind = (['badge', 'card', 'chip', 'panel', 'notice'] as const).find(
    (each) => view?.classList.contains(each) || view?.classList.contains(`${each}-root`),
  );
  if (view === null || kind === undefined) return null;
  const boxOf = (element: Element): Box => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const textOf = (element: Element | null): string =>
    (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label');
    if (label !== null) return label;
    const labels = 'labels' in element ? (element as HTMLInputElement).labels : null;
    return labels === null || labels.length === 0 ? textOf(element) : textOf(labels.item(0));
  };
  const implied = new Map([
    ['BUTTON', 'button'],
    ['INPUT', 'textbox'],
    ['SELECT', 'combobox'],
    ['TEXTAREA', 'textbox'],
    ['SUMMARY', 'button'],
  ]);
  const parts: Part[] = [];
  for (const element of view.querySelectorAll<HTMLElement>(
    'button, input, select, textarea, summary, [role="option"]',
  )) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    parts.push({
      role: element.getAttribute('role') ?? implied.get(element.tagName) ?? '',
      name: nameOf(element),
      box: boxOf(element),
      focused: root.activeElement === element,
      selected: element.getAttribute('aria-selected') === 'true',
      checked:
        element.getAttribute('aria-checked') === 'true' || (element as HTMLInputElement).checked === true,
      unavailable: element.getAttribute('aria-disabled') === 'true',
      value: (element as HTMLInputElement).value ?? '',
    });
  }
  const box = boxOf(view);
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return {
    kind,
    // biome-ignore lint/performance/useDomNodeTextContent: what can be seen, and no more
    text: view.innerText,
    theme: view.dataset['theme'] ?? '',
    box,
    visible: root.host.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    // By the prototype: a page may have an element of its own by that name.
    onTop: Document.prototype.elementFromPoint.call(document, x, y) === root.host,
    focused: root.activeElement !== null,
    parts,
  };
}
