/** Whether the element is displayed, with a width: a field in a collapsed row, or of no width, is not. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0;
}
