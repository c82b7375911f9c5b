import { computed, type Signal, signal } from '@preact/signals-core';
import { answerInTab } from '../../browser/answer-in-tab.ts';
import { defaultPreferences } from '../../browser/default-preferences.ts';
import type { Preferences } from '../../browser/message-table.ts';
import { sendToWorker } from '../../browser/send-to-worker.ts';
import { translate } from '../../browser/translate.ts';
import { removeLeftovers } from '../../ui/open-surface.ts';
import { setTranslator } from '../../ui/text.ts';
import type { Composer } from '../../webmail/webmail.ts';
import type { Bridge } from '../bridge.ts';
import type { ShowPanel } from '../panel-bridge.ts';
import { type DraftMemory, newMemory } from './draft-guard.ts';
import { Session, type SessionWorld } from './session.ts';
import { showBadge } from './show-badge.tsx';
import { showCards } from './show-card.tsx';
import { showChip } from './show-chip.tsx';
import { showNotices } from './show-notice.tsx';
import { showPanels } from './show-panels.ts';
import type { Stage } from './stage.ts';

interface OpenSession {
  readonly session: Session;
  readonly stop: AbortController;
}

/**
 * Gives every composer of the page a session, as long as the bridge lives and Afterword is on.
 * @param loadPanel called whenever a panel is opened
 * @returns does what a keyboard command says, in the composer last used
 */
export function startCompanion(
  bridge: Bridge,
  loadPanel: () => Promise<ShowPanel>,
): (command: string) => void {
  setTranslator(translate);
  removeLeftovers(document);

  const preferences = signal<Preferences>(defaultPreferences);
  const on = computed(() => preferences.value.settings.on);
  const world: SessionWorld = {
    preferences,
    switchRule: (rule, on) => sendToWorker('switch-rule', { rule, on }),
  };
  const composers = new Set<Composer>();
  const sessions = new Map<Composer, OpenSession>();
  /** By body: what the person said of a draft holds when Afterword is switched off and on again. */
  const memories = new WeakMap<HTMLElement, DraftMemory>();
  /** The composer written in last, or else opened last, comes last. */
  let order: Composer[] = [];

  function used(composer: Composer): void {
    order = [...order.filter((other) => other !== composer), composer];
  }

  function open(composer: Composer): void {
    const stop = new AbortController();
    const signals = AbortSignal.any([bridge.signal, stop.signal]);
    const memory = memories.get(composer.body) ?? newMemory(composer);
    memories.set(composer.body, memory);
    const session = new Session(composer, world, memory, signals);
    sessions.set(composer, { session, stop });
    // What is focused in a frame is not told to the document around it.
    composer.body.addEventListener('focusin', () => used(composer), { passive: true, signal: signals });
    const stage: Stage = {
      document,
      guard: bridge.guard,
      onRefused: (reason) => session.refuse(reason),
    };
    showBadge(session, stage, world);
    showChip(session, stage);
    showCards(session, stage);
    showPanels(session, stage, loadPanel);
    showNotices(session, stage);
    session.edited();
  }

  function close(composer: Composer): void {
    sessions.get(composer)?.stop.abort();
    sessions.delete(composer);
  }

  function lastUsed(): Session | null {
    const composer = order.findLast((each) => sessions.has(each) && each.visible());
    return (composer && sessions.get(composer)?.session) ?? null;
  }

  const run = (command: string): void => lastUsed()?.run(command);

  // At the document, since a webmail moves a body from one frame to another.
  const onFocus = ({ target }: Event) => {
    if (!(target instanceof Node)) return;
    for (const composer of composers)
      if (composer.body.contains(target) || composer.frame.contains(target)) used(composer);
  };
  document.addEventListener('focusin', onFocus, { passive: true, signal: bridge.signal });

  const ready = begin(bridge, preferences);
  answerInTab(
    {
      async insert(letter) {
        await ready;
        return lastUsed()?.write(letter) ?? 'no-composer';
      },
      async 'write-draft'({ to, letter }) {
        await ready;
        const composer = bridge.requested();
        const session = composer === null ? undefined : sessions.get(composer)?.session;
        return session?.writeDraft(to, letter) ?? 'no-composer';
      },
      'this-email'(isOn) {
        const session = lastUsed();
        if (isOn !== null) session?.switchOff(!isOn);
        return session && !session.isOff;
      },
      'run-command'(command) {
        run(command);
        return null;
      },
    },
    bridge.signal,
  );

  void ready.then(() => {
    bridge.follow({
      opened(composer) {
        composers.add(composer);
        used(composer);
        if (on.peek()) open(composer);
      },
      changed: (composer) => sessions.get(composer)?.session.edited(),
      closed(composer) {
        composers.delete(composer);
        order = order.filter((other) => other !== composer);
        close(composer);
      },
    });
    const end = on.subscribe((isOn) => {
      for (const composer of composers) {
        if (!isOn) close(composer);
        else if (!sessions.has(composer)) open(composer);
      }
    });
    bridge.signal.addEventListener('abort', end, { once: true });
  });
  return run;
}

/** Reads the preferences, and keeps them as they change. Without an answer the defaults hold. */
async function begin(bridge: Bridge, preferences: Signal<Preferences>): Promise<void> {
  bridge.onPreferences((changed) => {
    preferences.value = changed;
  });
  try {
    preferences.value = await sendToWorker('read-preferences', null);
  } catch {
    // The worker did not answer: the draft is read with the defaults until it does.
  }
}
