import type { InterviewStore } from '../../browser/interview-stores.ts';
import { type Input, MOST_SPANS, type workerMessages } from '../../browser/message-table.ts';
import type { OwnTemplateStore } from '../../browser/own-template-store.ts';
import { privateTexts, sharedTexts } from '../../core/notebook/notebook.ts';
import { type PrivateSpan, privateSpans } from '../../core/notebook/private-spans.ts';
import { OTHER_TEMPLATES } from '../../core/templates/languages/other-templates.ts';
import { TEMPLATES } from '../../core/templates/templates.ts';

/** Interviews whose notes a draft is compared with, besides its own: the newest ones. */
const MOST_NOTEBOOKS = 20;

/**
 * Where a draft repeats private notes: those on its own interview, and those on the newest others, since a text gets
 * into the wrong draft too. Runs here, where the notes may be; only places in the draft come back.
 */
export async function notebookWall(
  interviews: InterviewStore,
  ownTemplates: OwnTemplateStore,
  { text, interviewId, toOwnRecruiter }: Input<typeof workerMessages, 'private-spans'>,
): Promise<PrivateSpan[]> {
  const { rows } = await interviews.list();
  const newest = rows.map(({ id }) => id).slice(0, MOST_NOTEBOOKS);
  const ids = new Set(interviewId === null ? newest : [interviewId, ...newest]);
  const [own, ...kept] = await Promise.all([
    ownTemplates.list(),
    ...[...ids].map((id) => interviews.read(id)),
  ]);
  const notebooks = kept.flatMap((each) => (each === null ? [] : [each.notebook]));
  const notes = notebooks.flatMap(privateTexts);
  if (notes.length === 0) return [];
  const shared = [
    ...notebooks.flatMap(sharedTexts),
    ...[...TEMPLATES, ...OTHER_TEMPLATES, ...own].flatMap(({ subject, body }) => [subject, body]),
  ];
  return privateSpans(text, notes, { shared, toOwnRecruiter }).slice(0, MOST_SPANS);
}
