import * as z from 'zod/mini';
import { RULES, type RuleId } from './assess/rules.ts';

z.config({ jitless: true });

/** A rule that this version does not know, renamed or of a newer one, costs nobody their other settings. */
function known(rules: string[]): RuleId[] {
  return RULES.filter((rule) => rules.includes(rule));
}

export const settingsSchema = z.object({
  /** Off everywhere when false. */
  on: z._default(z.boolean(), true),
  /** Rules the person switched off. */
  rulesOff: z._default(z.pipe(z.array(z.string()), z.transform(known)), []),
  /** Whether the small button stands in the composer; the panel opens from the popup and keyboard all the same. */
  showButton: z._default(z.boolean(), true),
});

export type Settings = Readonly<z.infer<typeof settingsSchema>>;
