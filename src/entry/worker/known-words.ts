import type { KnownWords } from '../../browser/draft-messages.ts';
import type { InterviewStore } from '../../browser/interview-stores.ts';
import type { Input, Letter, workerMessages } from '../../browser/message-table.ts';
import type { OwnTemplateStore } from '../../browser/own-template-store.ts';
import type { KeptInterview } from '../../core/archive/everything.ts';
import { emptyNotebook } from '../../core/notebook/notebook.ts';
import { TEMPLATES } from '../../core/templates/templates.ts';
import { knownValues, writeWithMe } from '../../core/templates/write-with-me.ts';

/** What an interview, the current one when `id` is `null`, and its notes say for the gaps of templates. */
export async function knownWords(interviews: InterviewStore, id: string | null): Promise<KnownWords> {
  const kept = await keptOf(interviews, id);
  if (kept === null) return { values: [], answers: emptyNotebook.answers };
  const { record, notebook } = kept;
  return { values: [...knownValues(record.interview, notebook)], answers: notebook.answers };
}

/**
 * A template filled with the person's answers.
 * @throws {Error} when there is no such template, or no longer
 */
export async function letterWithAnswers(
  interviews: InterviewStore,
  ownTemplates: OwnTemplateStore,
  { interviewId, templateId, values, answers }: Input<typeof workerMessages, 'write-with-me'>,
): Promise<Letter> {
  const [own, kept] = await Promise.all([ownTemplates.list(), keptOf(interviews, interviewId)]);
  const template = [...TEMPLATES, ...own].find(({ id }) => id === templateId);
  if (template === undefined) throw new Error('no such template');
  return writeWithMe(template, new Map(values), answers, kept?.record.interview.signOff);
}

async function keptOf(interviews: InterviewStore, id: string | null): Promise<KeptInterview | null> {
  const asked = id ?? (await interviews.list()).current;
  return asked === null ? null : interviews.read(asked);
}
