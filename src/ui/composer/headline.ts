import type { Assessment } from '../../core/assess/assessment.ts';
import type { MessageKey } from '../../core/message.ts';
import { kindLineOf, pointsOf, type Reading } from './reading.ts';

/**
 * The verdict on a draft in one sentence.
 * @param careful whether a recipient is worth a second look, or not known: then it is not called ready
 */
export function headline(reading: Reading, careful = false): MessageKey {
  switch (reading.kind) {
    case 'off':
      return 'ui_verdict_off';
    case 'reading':
      return 'ui_verdict_reading';
    case 'read':
      return verdictOn(reading.assessment, careful);
  }
}

function verdictOn(assessment: Assessment, careful: boolean): MessageKey {
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
  if (careful) return 'guard_verdict';
  return diagnostics.length > 0 ? 'ui_verdict_missing' : 'ui_verdict_fine';
}
