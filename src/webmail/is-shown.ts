/** Whether a field is displayed, with a width: replies keep a subject box that has none. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0;
}
