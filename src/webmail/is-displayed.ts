/** Whether an element is displayed, and so is every frame of ours that its document is in. */
export function isDisplayed(element: Element): boolean {
  const holder = element.ownerDocument.defaultView?.frameElement ?? null;
  return element.checkVisibility({ visibilityProperty: true }) && (holder === null || isDisplayed(holder));
}
