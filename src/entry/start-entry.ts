import { isOrphan } from '../browser/alive.ts';
import { answerInTab } from '../browser/answer-in-tab.ts';
import { offerStanding } from '../browser/frame-in-use.ts';
import type { Preferences } from '../browser/message-table.ts';
import { sendToWorker } from '../browser/send-to-worker.ts';
import { guardKeys } from '../ui/key-guard.ts';
import type { Composer, Webmail } from '../webmail/webmail.ts';
import { offerBridge } from './bridge.ts';
import { Composers } from './composers.ts';
import { watchPage } from './watch-page.ts';

/** Told to the page's older scripts of ours; each then looks whether it still has its extension. */
const ROLL_CALL = 'afterword-roll-call';
/** How long a new composer may take to appear, in milliseconds: Gmail builds it from the network on a slow line. */
const COMPOSER_WAIT = 15_000;

/**
 * What an entry script does in a page: finds composers and guards keys; everything else is injected by the worker when
 * the first composer opens.
 * @param webmailHere says which webmail the page is, as far as it has been built; `null` while that cannot be told
 */
export function startEntry(webmailHere: () => Webmail | null): void {
  const stop = new AbortController();
  const { signal } = stop;
  const composers = new Composers();
  const listeners: ((preferences: Preferences) => void)[] = [];
  let claimed = false;
  let requested: Composer | null = null;
  let companion: 'absent' | 'asked' | 'here' = 'absent';
  let usedAt = 0;

  const stopIfOrphan = () => {
    if (isOrphan()) stop.abort();
    return signal.aborted;
  };

  // An older script that lost its extension leaves now; one that still has it stays, whoever dispatched the event.
  document.dispatchEvent(new Event(ROLL_CALL));
  document.addEventListener(ROLL_CALL, stopIfOrphan, { signal });
  // Nor does one stay that was left behind without a successor: the person's next press or key finds it out.
  const onUse = () => {
    usedAt = Date.now();
    stopIfOrphan();
  };
  for (const type of ['pointerdown', 'keydown', 'focusin'])
    document.addEventListener(type, onUse, { capture: true, passive: true, signal });

  offerStanding(() => ({ composers: signal.aborted ? 0 : composers.count, usedAt }));
  offerBridge({
    signal,
    guard: guardKeys(window, signal),
    follow: (follower) => composers.follow(follower),
    requested: () => requested,
    onPreferences: (changed) => listeners.push(changed),
    claim: () => {
      const first = !claimed;
      claimed = true;
      return first;
    },
  });

  async function loadCompanion(): Promise<void> {
    if (companion !== 'absent' || composers.count === 0) return;
    companion = 'asked';
    try {
      companion = (await sendToWorker('load-companion', null)) ? 'here' : 'absent';
    } catch {
      companion = 'absent'; // the worker did not answer; the next composer or change of settings asks again
      stopIfOrphan();
    }
  }

  const webmail = watchPage(
    webmailHere,
    {
      opened(composer) {
        if (stopIfOrphan()) return;
        composers.opened(composer);
        void loadCompanion();
      },
      changed(composer) {
        if (!stopIfOrphan()) composers.changed(composer);
      },
      closed: (composer) => composers.closed(composer),
    },
    signal,
  );

  answerInTab(
    {
      'tab-state': () => ({
        webmail: webmail()?.id ?? '',
        composers: composers.count,
        missing: [...(composers.latest?.missing() ?? [])],
      }),
      async 'open-composer'() {
        const hash = webmail()?.newDraftHash?.(location.hash);
        requested = null;
        if (hash === undefined) return false;
        const opened = composers.next(AbortSignal.any([signal, AbortSignal.timeout(COMPOSER_WAIT)]));
        location.hash = hash;
        requested = await opened;
        return requested !== null;
      },
      'preferences-changed': (preferences) => {
        for (const listener of listeners) listener(preferences);
        void loadCompanion();
        return null;
      },
    },
    signal,
  );
}
