import { interviewRecordSchema } from '../interview/interview-record-schema.ts';
import { LIST_LIMIT } from '../limits.ts';
import { emptyNotebook } from '../notebook/notebook.ts';
import { notebookSchema } from '../notebook/notebook-schema.ts';
import { reminderSchema } from '../reminders/reminder-schema.ts';
import { settingsSchema } from '../settings-schema.ts';
import { MOST_TEMPLATES } from '../templates/own-template.ts';
import { ownTemplateSchema } from '../templates/own-template-schema.ts';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type Everything, type Holding, nothing } from './everything.ts';
import type { KeptInterview } from './everything-schema.ts';
import { readJson } from './read-json.ts';
import { fieldOf, namedBy, readBy, readList } from './read-list.ts';
import type { Refusal } from './refusal.ts';

/** What a file holds that can be taken, and what of it cannot. Nothing is changed by reading. */
export interface ReadArchive {
  readonly holds: Holding;
  readonly accepted: Everything;
  /** Empty when all was taken. One for the whole file when it cannot be read. */
  readonly refused: readonly Refusal[];
}

/** Most interviews of a file, ten times what anybody has. */
export const MOST_INTERVIEWS = 10_000;

/**
 * Reads a file that `archiveText` wrote, of this version or an earlier one, or any text at all. Each entry is checked
 * for itself: one that is damaged is refused by name and the others are taken. Never throws.
 */
export function readArchive(text: string): ReadArchive {
  const json = readJson(text);
  if ('why' in json) return refuseAll(json.why);
  const { value } = json;
  const version = fieldOf(value, 'version');
  if (fieldOf(value, 'format') !== ARCHIVE_FORMAT || !Number.isInteger(version))
    return refuseAll('no-archive');
  if (Number(version) > ARCHIVE_VERSION) return refuseAll('newer-version');
  if (Number(version) < 1) return refuseAll('no-archive');
  const holds = fieldOf(value, 'holds') === 'templates' ? 'templates' : 'everything';
  const refused: Refusal[] = [];
  const templates = readTemplates(fieldOf(value, 'templates') ?? [], refused);
  if (holds === 'templates') return { holds, accepted: { ...nothing, templates }, refused };
  const interviews = readInterviews(fieldOf(value, 'interviews') ?? [], refused);
  const current = fieldOf(value, 'current');
  const accepted: Everything = {
    current: interviews.find(({ record }) => record.id === current)?.record.id ?? null,
    interviews,
    templates,
    reminders: readReminders(fieldOf(value, 'reminders') ?? [], refused),
    settings: readSettings(fieldOf(value, 'settings') ?? null, refused),
  };
  return { holds, accepted, refused };
}

function refuseAll(why: Refusal['why']): ReadArchive {
  const refusal: Refusal = { part: 'file', place: null, name: '', why, field: '' };
  return { holds: 'everything', accepted: nothing, refused: [refusal] };
}

/** A damaged notebook does not cost the interview: it is refused alone, and the interview comes without notes. */
function readInterviews(raw: unknown, refused: Refusal[]): KeptInterview[] {
  const nameOf = (each: unknown): string =>
    namedBy(fieldOf(fieldOf(each, 'record'), 'interview'), 'company', 'role');
  const records = readList(
    raw,
    {
      part: 'interview',
      most: MOST_INTERVIEWS,
      read: (each) => {
        const record = readBy(interviewRecordSchema, fieldOf(each, 'record'));
        if ('why' in record) return record;
        return {
          entry: {
            record: record.entry,
            notes: readBy(notebookSchema, fieldOf(each, 'notebook')),
            raw: each,
          },
        };
      },
      idOf: ({ record }) => record.id,
      nameOf,
    },
    refused,
  );
  return records.map(({ record, notes, raw: each }) => {
    if ('entry' in notes) return { record, notebook: notes.entry };
    const place = Array.isArray(raw) ? raw.indexOf(each) + 1 : null;
    refused.push({ part: 'notebook', place, name: nameOf(each), ...notes });
    return { record, notebook: emptyNotebook };
  });
}

function readTemplates(raw: unknown, refused: Refusal[]): Everything['templates'] {
  return readList(
    raw,
    {
      part: 'template',
      most: MOST_TEMPLATES,
      read: (each) => readBy(ownTemplateSchema, each),
      idOf: ({ id }) => id,
      nameOf: (each) => namedBy(each, 'title'),
    },
    refused,
  );
}

function readReminders(raw: unknown, refused: Refusal[]): Everything['reminders'] {
  return readList(
    raw,
    {
      part: 'reminder',
      most: LIST_LIMIT * 10,
      read: (each) => readBy(reminderSchema, each),
      idOf: ({ id }) => id,
      nameOf: () => '',
    },
    refused,
  );
}

function readSettings(raw: unknown, refused: Refusal[]): Everything['settings'] {
  if (raw === null) return null;
  const read = readBy(settingsSchema, raw);
  if ('entry' in read) return read.entry;
  refused.push({ part: 'settings', place: null, name: '', ...read });
  return null;
}
