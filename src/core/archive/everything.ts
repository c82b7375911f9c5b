import type { Everything } from './everything-schema.ts';

export type { Everything, KeptInterview, Removed } from './everything-schema.ts';

export const nothing: Everything = {
  current: null,
  interviews: [],
  templates: [],
  reminders: [],
  settings: null,
};

/** What an archive says it is, in its first line. */
export const ARCHIVE_FORMAT = 'afterword-archive';

/** Version of the file's shape. A higher one is refused: it may hold what this version would lose. */
export const ARCHIVE_VERSION = 1;

/** What a file is meant to hold. One of templates says nothing about interviews, and replaces none. */
export const HOLDINGS = ['everything', 'templates'] as const;
export type Holding = (typeof HOLDINGS)[number];

/**
 * A file of the person's data, as readable JSON.
 * @param at milliseconds since 1970
 */
export function archiveText(everything: Everything, at: number, holds: Holding = 'everything'): string {
  const head = {
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    holds,
    writtenAt: new Date(at).toISOString(),
  };
  const body = holds === 'templates' ? { templates: everything.templates } : everything;
  return `${JSON.stringify({ ...head, ...body }, null, 2)}\n`;
}
