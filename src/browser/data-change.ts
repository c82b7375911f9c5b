import type { InterviewIndex } from '../core/interview/interview-index.ts';
import type { InterviewRecord } from '../core/interview/interview-record.ts';
import type { Notebook } from '../core/notebook/notebook.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import type { OwnTemplate } from '../core/templates/own-template.ts';
import type { Area, Changes } from './area.ts';
import {
  indexKind,
  interviewOfKey,
  KEYS,
  notebookKind,
  recordKind,
  remindersKind,
  templatesKind,
} from './kept-kinds.ts';

/** Something that this page or another changed. `null` when it was removed, or cannot be read. */
export type DataChange =
  | { readonly part: 'index'; readonly index: InterviewIndex | null }
  | { readonly part: 'record'; readonly id: string; readonly record: InterviewRecord | null }
  | { readonly part: 'notebook'; readonly id: string; readonly notebook: Notebook | null }
  | { readonly part: 'templates'; readonly templates: readonly OwnTemplate[] }
  | { readonly part: 'reminders'; readonly reminders: readonly Reminder[] }
  /** Something was removed or brought back: ask `RemovalStore.undoable`. */
  | { readonly part: 'removed' };

/** Calls back with every change, also those of this page itself, until the signal aborts. */
export function onDataChange(area: Area, changed: (change: DataChange) => void, signal?: AbortSignal): void {
  const listener = (changes: Changes): void => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      const change = changeOf(key, newValue);
      if (change !== null) changed(change);
    }
  };
  area.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => area.onChanged.removeListener(listener), { once: true });
}

function changeOf(key: string, raw: unknown): DataChange | null {
  if (key === KEYS.index) return { part: 'index', index: indexKind.parse(raw) };
  if (key === KEYS.templates) return { part: 'templates', templates: templatesKind.parse(raw) ?? [] };
  if (key === KEYS.reminders) return { part: 'reminders', reminders: remindersKind.parse(raw) ?? [] };
  if (key === KEYS.removed) return { part: 'removed' };
  const ofRecord = interviewOfKey('record', key);
  if (ofRecord !== null) return { part: 'record', id: ofRecord, record: recordKind.parse(raw) };
  const ofNotebook = interviewOfKey('notebook', key);
  if (ofNotebook !== null) return { part: 'notebook', id: ofNotebook, notebook: notebookKind.parse(raw) };
  return null;
}
