import type { Signal } from '@preact/signals-core';
import { askToNotify } from '../../browser/notifications.ts';
import { StoreError } from '../../browser/store-error.ts';
import { archive, interviews, ownTemplates, reminders, removals } from '../../browser/stores.ts';
import type { ImportMode } from '../../core/archive/import-archive.ts';
import { instantOf, type Now } from '../../core/calendar/local-time.ts';
import { emptyInterview } from '../../core/interview/interview.ts';
import { addDeed, changeInterview, removeDeed } from '../../core/interview/interview-record.ts';
import { icalendar } from '../../core/reminders/icalendar.ts';
import { reminderMessage } from '../../core/reminders/reminder.ts';
import { copyText } from '../../editing/copy-text.ts';
import type { ImportPreview } from '../../ui/notebook/import-preview.tsx';
import type { NotebookActions } from '../../ui/notebook/notebook-data.ts';
import { t, words } from '../../ui/text.ts';
import { askToCatchUp } from '../ask-to-catch-up.ts';
import type { KeptNotebook } from './kept-notebook.ts';
import { saveFile } from './save-file.ts';

/** What the page is about to import: the file's text is kept until there is a yes or a no. */
export interface Chosen {
  readonly preview: ImportPreview;
  readonly text: string;
}

/** How long an event stands in the person's calendar, in minutes. */
const EVENT = 15;

export interface NotebookActionsOptions {
  readonly kept: KeptNotebook;
  readonly chosen: Signal<Chosen | null>;
  now(): Now;
}

/** Everything the page can do, to what is kept. */
export function notebookActions({ kept, chosen, now }: NotebookActionsOptions): NotebookActions {
  const newId = (): string => crypto.randomUUID();
  const openId = (): string => kept.open.peek()?.record.id ?? '';

  return {
    newId,
    copy: (text) => copyText(text),
    print: () => window.print(),
    async choose(id) {
      await kept.show(id);
      await interviews.choose(id);
    },
    async create() {
      const { ownName, signOff } = kept.open.peek()?.record.interview ?? { ownName: '', signOff: '' };
      const { id } = await interviews.create({ ...emptyInterview, ownName, signOff });
      await kept.show(id);
      location.hash = '#interview';
    },
    async changeInterview(id, change) {
      kept.takeRecord(
        await interviews.change(id, (record) => changeInterview(record, change(record), Date.now())),
      );
    },
    async addDeed(id, kind, at, note) {
      const deed = { id: newId(), kind, at, note };
      kept.takeRecord(await interviews.change(id, (record) => addDeed(record, deed)));
    },
    async removeDeed(id, deedId) {
      kept.takeRecord(await interviews.change(id, (record) => removeDeed(record, deedId, Date.now())));
    },
    async changeNotebook(id, change) {
      const changed = await interviews.changeNotebook(id, change);
      if (typeof changed === 'string') throw new StoreError('invalid', 'notebook');
      return kept.takeNotebook(id, changed);
    },
    removeInterview: (id) => removals.removeInterview(id),
    removeEverything: () => removals.removeEverything(),
    async bringBack() {
      await removals.undo();
    },
    async putTemplate(template) {
      kept.templates.value = await ownTemplates.put(template);
    },
    async changeTemplate(id, change) {
      const template = await ownTemplates.change(id, change);
      kept.templates.value = await ownTemplates.list();
      return template;
    },
    removeTemplate: (id) => ownTemplates.remove(id),
    async remind(kind) {
      // Asked for first, while the browser still counts the click; without it badge and popup tell.
      askToNotify().then(
        (may) => {
          kept.notifies.value = may;
        },
        () => undefined,
      );
      await reminders.add(openId(), kind);
      askToCatchUp();
    },
    async snooze(id, snooze) {
      await reminders.snooze(id, snooze);
      askToCatchUp();
    },
    async finishReminder(id) {
      await reminders.finish(id);
      askToCatchUp();
    },
    async forgetReminder(id) {
      await reminders.remove(id);
      askToCatchUp();
    },
    downloadCalendar() {
      const open = kept.open.peek();
      if (open === null) return;
      const { at, offsetAt } = now();
      const waiting = kept.reminders
        .peek()
        .filter(({ interviewId, state }) => interviewId === open.record.id && state === 'waiting');
      const events = waiting.map((reminder) => ({
        id: reminder.id,
        at: instantOf(reminder.due, offsetAt),
        minutes: EVENT,
        summary: words(reminderMessage(reminder, open.record)),
        description: '',
      }));
      saveFile(t('nb_calendar_file'), icalendar(events, at), 'text/calendar');
    },
    async download(what) {
      const day = new Date(now().at).toISOString().slice(0, 10);
      saveFile(`afterword-${what}-${day}.json`, await archive.exportText(what), 'application/json');
    },
    async chooseImport(file) {
      const text = await file.text();
      chosen.value = { text, preview: { name: file.name, ...(await archive.preview(text)) } };
    },
    async runImport(mode: ImportMode) {
      const { text } = chosen.peek() ?? {};
      if (text === undefined) return;
      await archive.importText(text, mode);
      chosen.value = null;
      await kept.show(kept.open.peek()?.record.id ?? kept.index.peek().current);
    },
    cancelImport() {
      chosen.value = null;
    },
  };
}
