import type { InterviewStore } from '../../browser/interview-stores.ts';
import type { OwnTemplateStore } from '../../browser/own-template-store.ts';
import type { Now } from '../../core/calendar/local-time.ts';
import { timelineOf } from '../../core/interview/timeline.ts';
import { notedIn } from '../../core/notebook/notebook.ts';
import { knowing } from '../../core/templates/languages/letters.ts';
import { OTHER_TEMPLATES } from '../../core/templates/languages/other-templates.ts';
import { offerTemplates } from '../../core/templates/offer-templates.ts';
import { isUsable } from '../../core/templates/own-template.ts';
import type { Template } from '../../core/templates/template.ts';
import { TEMPLATES } from '../../core/templates/templates.ts';
import { withSignOff } from '../../core/templates/write-with-me.ts';

const ALL = [...TEMPLATES, ...OTHER_TEMPLATES];

/** All templates, in every language, those first that fit the step an interview is at; of the current one when `id` is `null`. */
export async function templatesInOrder(
  interviews: InterviewStore,
  ownTemplates: OwnTemplateStore,
  id: string | null,
  now: Now,
): Promise<Template[]> {
  const own = await ownTemplates.list();
  const asked = id ?? (await interviews.list()).current;
  const kept = asked === null ? null : await interviews.read(asked);
  if (kept === null) return [...own.filter(isUsable), ...ALL];
  const { next } = timelineOf(kept.record, notedIn(kept.notebook), now);
  const { fitting, others } = offerTemplates(ALL, own, kept.record, next);
  const { interview } = kept.record;
  return [...fitting, ...others].map((each) => ({
    ...knowing(each, interview),
    body: withSignOff(each.body, interview.signOff),
  }));
}
