import { CARRIED, ENOUGH_TO_MISS, SHORT_APOLOGY, TOO_MANY_APOLOGIES } from './limits.ts';
import type { Judgement, Occurrence, Setting } from './occurrence.ts';
import { isRealLapse } from './real-lapse.ts';
import { isHeavy } from './weigh.ts';

/**
 * One short apology is courtesy, and for a real lapse it is owed. Opening with one for less, or taking long over it, is
 * worth a note; two, a heavy one, or one that takes a good part of the draft, weigh.
 */
export function judgeApology(occurrence: Occurrence, { glance, words }: Setting): Judgement | null {
  const { sentence, of, where, opening } = occurrence;
  if (of >= TOO_MANY_APOLOGIES) return { severity: 'warning', key: keyOfMany(occurrence) };
  if (isHeavy(sentence, 'apology')) return { severity: 'warning', key: 'diagnostic_apology_heavy' };
  if (where === 'subject') return { severity: 'note', key: 'diagnostic_apology_subject' };
  const spent = sentence.spent.get('apology') ?? 0;
  const outweighed = glance.strength > glance.weight;
  if (words >= ENOUGH_TO_MISS && spent >= CARRIED * words && !outweighed)
    return { severity: 'warning', key: 'diagnostic_apology_long' };
  if (opening && !isRealLapse(occurrence.words))
    return { severity: 'note', key: 'diagnostic_apology_opening' };
  return spent > SHORT_APOLOGY && !outweighed ? { severity: 'note', key: 'diagnostic_apology_long' } : null;
}

/** The subject's says it before the draft is opened; of those in the body the first is the one to keep. */
function keyOfMany({ where, nth, inSubject }: Occurrence): Judgement['key'] {
  if (where === 'subject') return 'diagnostic_apology_subject';
  if (nth === 0) return 'diagnostic_apology_first_of_many';
  return inSubject && nth === 1 ? 'diagnostic_apology_subject_too' : 'diagnostic_apology_again';
}

/** Whether this sentence holds the draft's only apology, a short one, for a real lapse: it may name what it is for. */
export function isOwedApology({ sentence, words }: Occurrence, { apologies }: Setting): boolean {
  const spent = sentence.spent.get('apology') ?? 0;
  return (
    apologies === 1 &&
    spent > 0 &&
    spent <= SHORT_APOLOGY &&
    !isHeavy(sentence, 'apology') &&
    !isHeavy(sentence, 'mistake') &&
    isRealLapse(words)
  );
}
