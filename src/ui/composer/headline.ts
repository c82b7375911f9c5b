import type { Assessment } from '../../core/assess/assessment.ts';
import type { DraftGuard } from '../../core/guard/judge-draft.ts';
import type { MessageKey } from '../../core/message.ts';
import { kindLineOf, pointsOf, type Reading } from './reading.ts';

/** The verdict on a draft in one sentence: ready is only what goes to the right people, as far as that is known. */
export function headline(reading: Reading, recipients?: DraftGuard['state']): MessageKey {
  switch (reading.kind) {
    case 'off':
      return 'ui_verdict_off';
    case 'reading':
      return 'ui_verdict_reading';
    case 'read':
      return verdictOn(reading.assessment, recipients);
  }
}

function verdictOn(assessment: Assessment, recipients: DraftGuard['state'] | undefined): MessageKey {
  const { words, language, verdict, diagnostics } = assessment;
  if (kindLineOf(assessment) !== undefined) return 'ui_verdict_care';
  if (words === 0) return 'ui_verdict_empty';
  if (language !== 'en') return 'ui_verdict_language';
  // Only what the list below bears out: a rule may be off, and a painful matter is left in peace.
  const sorry = verdict.overApologizes && diagnostics.some(({ rule }) => rule === 'apology');
  const dwells = verdict.dwells && diagnostics.some(({ rule }) => rule === 'mistake');
  if (sorry) return dwells ? 'ui_verdict_both' : 'ui_verdict_apology';
  if (dwells) return 'ui_verdict_dwells';
  if (pointsOf(assessment).length > 0) return 'ui_verdict_look';
  if (recipients === 'careful' || recipients === 'unknown') return 'guard_verdict';
  return diagnostics.length > 0 ? 'ui_verdict_missing' : 'ui_verdict_fine';
}
