// The practice page, which is the first that a person sees: what Afterword does, and the composer's own modules on a page of
// ours, through an adapter of its own.

import { render } from 'preact';
import { answerInTab } from '../browser/answer-in-tab.ts';
import { openShortcutSettings, readCommands } from '../browser/commands.ts';
import type { Preferences } from '../browser/message-table.ts';
import { readPreferences } from '../browser/read-preferences.ts';
import { interviewStore, settingsStore } from '../browser/stores.ts';
import { translate } from '../browser/translate.ts';
import { openTextField } from '../editing/open-text-field.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { guardKeys } from '../ui/key-guard.ts';
import type { KeyRow } from '../ui/key-list.tsx';
import { Practice } from '../ui/practice/practice.tsx';
import { practiceStyles } from '../ui/styles.ts';
import { setTranslator, speakIn, t } from '../ui/text.ts';
import { practice } from '../webmail/practice.ts';
import { watchComposers } from '../webmail/watch.ts';
import { Composers } from './composers.ts';
import { showPanel } from './session/show-panel.tsx';
import { startCompanion } from './session/start-companion.ts';

const { signal } = new AbortController();
const composers = new Composers();
const listeners: ((preferences: Preferences) => void)[] = [];
const guard = guardKeys(window, signal);

setTranslator(translate);
speakIn(document.documentElement);
document.title = t('ui_welcome_title');
adoptStyles(document, practiceStyles);
show([]);
void readCommands().then((commands) => show(commands.map(({ name, ...rest }) => ({ id: name, ...rest }))));

watchComposers(practice, document, composers, signal);
answerInTab(
  {
    'tab-state': () => ({ webmail: practice.id, composers: composers.count, missing: [] }),
    'open-composer': () => false,
    'preferences-changed': () => null,
  },
  signal,
);
settingsStore.onChange(() => void tellPreferences());
interviewStore.onChange(() => void tellPreferences());
const run = startCompanion(
  {
    signal,
    guard,
    follow: (follower) => composers.follow(follower),
    requested: () => null,
    onPreferences: (changed) => listeners.push(changed),
    claim: () => true,
  },
  async () => showPanel,
);

function show(rows: readonly KeyRow[]): void {
  render(
    <Practice
      keys={{ rows, onChangeKeys: () => void openShortcutSettings() }}
      onSample={writeSample}
      onTemplates={() => run('insert-template')}
    />,
    document.body,
  );
}

async function tellPreferences(): Promise<void> {
  const preferences = await readPreferences();
  for (const listener of listeners) listener(preferences);
}

/** Puts the sample draft in place of whatever is in the body, as if typed: one undo brings it back. */
function writeSample(sample: string): void {
  const body = document.querySelector<HTMLElement>('[data-practice-body]');
  if (body === null) return;
  const stop = new AbortController();
  const field = openTextField(body, { signal: stop.signal });
  field.select({ from: 0, to: field.read().length });
  void field.insert(sample).finally(() => stop.abort());
}
