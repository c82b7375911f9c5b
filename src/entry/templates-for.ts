import type { KeptInterview } from '../core/archive/everything.ts';
import type { Now } from '../core/calendar/local-time.ts';
import { timelineOf } from '../core/interview/timeline.ts';
import { notedIn } from '../core/notebook/notebook.ts';
import { knowing } from '../core/templates/languages/letters.ts';
import { OTHER_TEMPLATES } from '../core/templates/languages/other-templates.ts';
import { offerTemplates } from '../core/templates/offer-templates.ts';
import { isUsable, type OwnTemplate } from '../core/templates/own-template.ts';
import type { Template } from '../core/templates/template.ts';
import { TEMPLATES } from '../core/templates/templates.ts';
import { withSignOff } from '../core/templates/write-with-me.ts';

const ALL = [...TEMPLATES, ...OTHER_TEMPLATES];

/** All templates, in every language and the person's own, those first that fit the step the interview is at, if there is one. */
export function templatesFor(kept: KeptInterview | null, own: readonly OwnTemplate[], now: Now): Template[] {
  if (kept === null) return [...own.filter(isUsable), ...ALL];
  const { next } = timelineOf(kept.record, notedIn(kept.notebook), now);
  const { fitting, others } = offerTemplates(ALL, own, kept.record, next);
  const { interview } = kept.record;
  return [...fitting, ...others].map((each) => ({
    ...knowing(each, interview),
    body: withSignOff(each.body, interview.signOff),
  }));
}
