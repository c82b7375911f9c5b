// The entry script: in every page of a webmail, from its very start. It finds composers and guards keys; everything
// else is injected by the worker when the first composer opens.

import { isOrphan } from '../browser/alive.ts';
import { answerInTab } from '../browser/answer-in-tab.ts';
import type { Preferences } from '../browser/message-table.ts';
import { sendToWorker } from '../browser/send-to-worker.ts';
import { guardKeys } from '../ui/key-guard.ts';
import { gmail } from '../webmail/gmail.ts';
import { watchComposers } from '../webmail/watch.ts';
import type { Composer } from '../webmail/webmail.ts';
import { currentBridge, offerBridge } from './bridge.ts';
import { Composers } from './composers.ts';

/** Told to the page's older scripts of ours; each then looks whether it still has its extension. */
const ROLL_CALL = 'afterword-roll-call';
/** How long a new composer may take to appear, in milliseconds: Gmail builds it from the network on a slow line. */
const COMPOSER_WAIT = 15_000;

if (currentBridge() === null) start();

function start(): void {
  const stop = new AbortController();
  const { signal } = stop;
  const composers = new Composers();
  const listeners: ((preferences: Preferences) => void)[] = [];
  let claimed = false;
  let requested: Composer | null = null;
  let companion: 'absent' | 'asked' | 'here' = 'absent';

  const stopIfOrphan = () => {
    if (isOrphan()) stop.abort();
    return signal.aborted;
  };

  // An older script that lost its extension leaves now; one that still has it stays, whoever dispatched the event.
  document.dispatchEvent(new Event(ROLL_CALL));
  document.addEventListener(ROLL_CALL, stopIfOrphan, { signal });
  // Nor does one stay that was left behind without a successor: the person's next press or key finds it out.
  for (const type of ['pointerdown', 'keydown', 'focusin'])
    document.addEventListener(type, stopIfOrphan, { capture: true, passive: true, signal });

  offerBridge({
    signal,
    webmail: gmail,
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

  watchComposers(
    gmail,
    document,
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
      'tab-state': () => ({ webmail: gmail.id, composers: composers.count }),
      async 'open-composer'() {
        requested = null;
        requested = await openComposer(composers, signal);
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

/** Has Gmail open an empty composer in this tab's own account. `null` when none came. */
async function openComposer(composers: Composers, signal: AbortSignal): Promise<Composer | null> {
  const opened = composers.next(AbortSignal.any([signal, AbortSignal.timeout(COMPOSER_WAIT)]));
  location.hash = gmail.newDraftHash?.(location.hash) ?? location.hash;
  return opened;
}
