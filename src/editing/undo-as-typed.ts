/** What an undo or redo is called by the browser and by its keys. */
const STEPS = { undo: ['z', 'KeyZ', 90], redo: ['y', 'KeyY', 89] } as const;

/**
 * Undoes or redoes a step: by the editor that hears the keys for it, or else by the browser.
 * @param hears whether the editor there has an undo of its own
 */
export function undoAsTyped(element: HTMLElement, step: keyof typeof STEPS, hears: boolean): void {
  const page = element.ownerDocument;
  const [key, code, keyCode] = STEPS[step];
  const isMac = navigator.platform.startsWith('Mac');
  const shared = { bubbles: true, cancelable: true, composed: true };
  const keys = { ...shared, key, code, keyCode, ctrlKey: !isMac, metaKey: isMac };
  const view = page.defaultView ?? window;
  if (!hears || element.dispatchEvent(new view.KeyboardEvent('keydown', keys))) page.execCommand(step);
}
