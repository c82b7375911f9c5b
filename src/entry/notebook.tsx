// The notebook: a full page with all that is kept of the person's interviews.

import { signal } from '@preact/signals-core';
import { StoreError, storeMessage } from '../browser/store-error.ts';
import { translate } from '../browser/translate.ts';
import type { Now } from '../core/calendar/local-time.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { dayWords } from '../ui/notebook/day-words.ts';
import { NotebookPage } from '../ui/notebook/notebook-page.tsx';
import { SaveState } from '../ui/notebook/save-state.ts';
import { sectionOf } from '../ui/notebook/sections.ts';
import { notebookStyles } from '../ui/styles.ts';
import { setTranslator, speakIn, t } from '../ui/text.ts';
import { KeptNotebook } from './notebook/kept-notebook.ts';
import { type Chosen, notebookActions } from './notebook/notebook-actions.ts';
import { renderLive } from './render-live.ts';

/** How often the page looks at the clock, in milliseconds: a step or a reminder may have come. */
const MINUTE = 60_000;

setTranslator(translate);
speakIn(document.documentElement);
adoptStyles(document, notebookStyles);
document.title = `${t('nb_title')} – ${t('ui_name')}`;

const now = signal<Now>(present());
const section = signal(sectionOf(location.hash));
const chosen = signal<Chosen | null>(null);
const saves = new SaveState(storeMessage);
const kept = new KeptNotebook();
const actions = notebookActions({ kept, chosen, now: present });

function present(): Now {
  return { at: Date.now(), offsetAt: (at) => -new Date(at).getTimezoneOffset() };
}

function view() {
  return (
    <NotebookPage
      data={{
        index: kept.index.value,
        open: kept.open.value,
        noted: kept.noted.value,
        templates: kept.templates.value,
        reminders: kept.reminders.value,
        notifies: kept.notifies.value,
        now: now.value,
        removed: kept.removed.value,
        setAside: kept.setAside.value,
        importing: chosen.value?.preview ?? null,
      }}
      section={section.value}
      saves={saves}
      actions={actions}
    />
  );
}

/** Reads what one section alone shows, when that is opened. */
function readForSection(): void {
  if (section.peek() === 'lessons' && kept.noted.peek() === null) void kept.readNoted();
  if (section.peek() === 'data') void kept.readSetAside();
}

/** The interview that a notice or a draft is about: opened once, not at every reload. */
function askedInterview(): string | null {
  const asked = new URLSearchParams(location.search).get('interview');
  if (asked !== null) history.replaceState(null, '', location.pathname + location.hash);
  return asked;
}

async function start(): Promise<void> {
  const loading = kept.load(askedInterview());
  // The first date that is written takes the browser some milliseconds, in which the storage answers.
  dayWords(now.peek().at);
  await loading;
  renderLive(view, document.body);
  window.addEventListener('hashchange', () => {
    section.value = sectionOf(location.hash);
    chosen.value = null;
    readForSection();
  });
  readForSection();
  // Said before anything is written, which would not be kept.
  kept.isNewer.subscribe((isNewer) => {
    if (isNewer) saves.tell(kept, 'refused', new StoreError('newer', 'notebook'));
    else saves.tell(kept, 'untouched');
  });
  setInterval(() => {
    now.value = present();
  }, MINUTE);
}

void start();
