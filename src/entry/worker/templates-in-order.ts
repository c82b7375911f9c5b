import type { InterviewStore } from '../../browser/interview-stores.ts';
import type { OwnTemplateStore } from '../../browser/own-template-store.ts';
import type { Now } from '../../core/calendar/local-time.ts';
import type { Template } from '../../core/templates/template.ts';
import { templatesFor } from '../templates-for.ts';

/** All templates, in the order of the step an interview is at; of the current one when `id` is `null`. */
export async function templatesInOrder(
  interviews: InterviewStore,
  ownTemplates: OwnTemplateStore,
  id: string | null,
  now: Now,
): Promise<Template[]> {
  const [own, index] = await Promise.all([ownTemplates.list(), interviews.list()]);
  const asked = id ?? index.current;
  return templatesFor(asked === null ? null : await interviews.read(asked, index), own, now);
}
