import type { KeptInterview } from '../core/archive/everything.ts';
import { emptyNotebook } from '../core/notebook/notebook.ts';
import { writeWithMe } from '../core/templates/write-with-me.ts';
import type { WithMe } from '../ui/picker/picker.tsx';

/**
 * "Write it with me" for the current interview. The popup may read its notes, so nobody has to be asked; the reader is
 * too large to wait for here, and reads the letter once it stands in the draft.
 */
export function popupWithMe(kept: KeptInterview | null): WithMe {
  return {
    answers: (kept?.notebook ?? emptyNotebook).answers,
    write: async (template, values, answers) =>
      writeWithMe(template, values, answers, kept?.record.interview.signOff),
    look: () => [],
  };
}
