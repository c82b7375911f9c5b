import { ancestorsOf } from './ancestors-of.ts';

/** The composer's box is the first of `boxes` that is around it; without one, what is directly around it. */
export const boxed =
  (...boxes: string[]) =>
  (holder: Element): HTMLElement => {
    for (const box of boxes) {
      const around = holder.closest<HTMLElement>(box);
      if (around !== null) return around;
    }
    return parentOf(holder);
  };

/**
 * The composer's box is the smallest element around it that has all of a composer's `parts` there are, within the
 * nearest `boundary` and short of taking in another composer's `editors`.
 */
export const byParts =
  (parts: string, editors: string, boundary: string) =>
  (holder: Element): HTMLElement => {
    let frame = parentOf(holder);
    let most = 0;
    for (const around of ancestorsOf(holder)) {
      if ([...around.querySelectorAll(editors)].some((other) => other !== holder)) break;
      const count = around.querySelectorAll(parts).length;
      if (count > most) [frame, most] = [around, count];
      if (around.matches(boundary)) break;
    }
    return frame;
  };

function parentOf(holder: Element): HTMLElement {
  return ancestorsOf(holder).next().value ?? holder.ownerDocument.body;
}

/** The largest element around a field that has none of `others`: its row. `null` when the field is not in the page. */
export function rowOf(field: Element | null, others: string): Element | null {
  let row = field;
  for (const around of field === null ? [] : ancestorsOf(field)) {
    if ([...around.querySelectorAll(others)].some((other) => other !== field)) break;
    row = around;
  }
  return row;
}
