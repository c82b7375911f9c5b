import * as z from 'zod/mini';
import { RULES } from './assess/rules.ts';

z.config({ jitless: true });

export const settingsSchema = z.object({
  /** Off everywhere when false. */
  on: z._default(z.boolean(), true),
  /** Rules the person switched off. */
  rulesOff: z._default(z.array(z.enum(RULES)), []),
  /** Whether the small button stands in the composer; the panel opens from the popup and keyboard all the same. */
  showButton: z._default(z.boolean(), true),
});

export type Settings = Readonly<z.infer<typeof settingsSchema>>;
