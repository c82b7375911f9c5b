import { watchComposers } from '../webmail/watch.ts';
import type { Composer, Webmail } from '../webmail/webmail.ts';
import type { ComposerFollower } from './bridge.ts';

/**
 * Tells of the composers of whatever webmail the page turns out to be. Asks again what it is when its document is
 * there, and when a composer opens: what anybody may host shows its own marks only once it has built its page.
 * @returns which webmail it is taken for now
 */
export function watchPage(
  webmailHere: () => Webmail | null,
  events: ComposerFollower,
  signal: AbortSignal,
): () => Webmail | null {
  let webmail: Webmail | null = null;
  let stop = new AbortController();
  const open = new Set<Composer>();

  /** Whether the page is another webmail's than it was taken for: that one is watched from now on. */
  function turnsOut(): boolean {
    const found = webmailHere();
    if (signal.aborted || found === null || found === webmail) return false;
    webmail = found;
    stop.abort();
    stop = new AbortController();
    for (const composer of open) events.closed(composer);
    open.clear();
    watchComposers(found, document, following, AbortSignal.any([signal, stop.signal]));
    return true;
  }

  const following: ComposerFollower = {
    opened(composer) {
      if (turnsOut()) return;
      open.add(composer);
      events.opened(composer);
    },
    changed: (composer) => events.changed(composer),
    closed(composer) {
      open.delete(composer);
      events.closed(composer);
    },
  };

  turnsOut();
  for (const type of ['DOMContentLoaded', 'load'])
    window.addEventListener(type, turnsOut, { once: true, signal });
  return () => webmail;
}
