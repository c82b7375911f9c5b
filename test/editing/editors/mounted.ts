/** An editor in a page, as its own scripts see it. */
export interface Mounted {
  /** The text that the editor itself believes it holds, and would send: its model, not what stands on the screen. */
  model(): string;
  /** From now on it takes no change, or sets it back, as an editor does that a page has locked. */
  lock(): void;
  destroy(): void | Promise<void>;
}

/** Makes an editor of `host` that holds `html`, with nothing to undo. */
export type Mount = (host: HTMLElement, html: string) => Mounted | Promise<Mounted>;

declare global {
  interface Window {
    /** What an editor's script offers in the window that it runs in. */
    mountEditor: Mount;
    mounted: Mounted | undefined;
  }
}

/** The text of HTML as its editor gives it away, lines by blocks and `br`. */
export function textOf(html: string): string {
  const lines = html
    .replace(/\s*\n\s*/gu, '')
    .replace(/<br[^>]*>(?=<\/(?:p|div|li|h\d|blockquote)>)/giu, '')
    .replace(/<br[^>]*>|<\/(?:p|div|li|h\d|blockquote)>/giu, '\n')
    .replace(/<[^>]*>/gu, '');
  const decoder = document.createElement('textarea');
  decoder.innerHTML = lines;
  return decoder.value
    .replaceAll('\u00a0', ' ')
    .replace(/[\u200b\ufeff]/gu, '')
    .replace(/\n+/gu, '\n')
    .trim();
}

/** Puts `html` back whenever it is no longer there. */
export function keepAt(body: HTMLElement, restore: () => void): () => void {
  const view = body.ownerDocument.defaultView;
  if (view === null) throw new Error('the editor has left its window');
  const watch = new view.MutationObserver(() => {
    watch.disconnect();
    restore();
    begin();
  });
  const begin = () => watch.observe(body, { subtree: true, childList: true, characterData: true });
  begin();
  return () => watch.disconnect();
}
