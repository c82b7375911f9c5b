/**
 * An element's parent, by the prototype's own word: in Chromium a form that has a field of the name `parentElement` answers
 * with that, to scripts of extensions too (seen in 156), and whoever goes up would go round in circles.
 */
export function parentOf(element: Element): HTMLElement | null {
  return Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get?.call(element) ?? null;
}
