import { isOwedApology } from './judge-apology.ts';
import { CARRIED, ENOUGH_TO_MISS, TOO_MANY_FLAWS } from './limits.ts';
import type { Judgement, Occurrence, Setting } from './occurrence.ts';
import { isHeavy } from './weigh.ts';

/**
 * A flaw told with what was learnt from it is balanced, once; a note for the company is better without even that. One's
 * own recruiter may hear of one flaw in measured words. A single light one in a draft that outweighs it is a note.
 */
export function judgeMistake(occurrence: Occurrence, setting: Setting): Judgement | null {
  const { sentence, of } = occurrence;
  const { audience, balanced, lessons } = setting;
  if (sentence === balanced)
    return audience === 'company' ? { severity: 'note', key: 'diagnostic_mistake_company' } : null;
  if (isOwedApology(occurrence, setting)) return null;
  // The balanced one is not one of too many.
  const flaws = balanced === undefined ? of : of - 1;
  if (flaws >= TOO_MANY_FLAWS) return { severity: 'warning', key: 'diagnostic_mistake_again' };
  if (isHeavy(sentence, 'mistake')) return { severity: 'warning', key: 'diagnostic_mistake' };
  if (audience === 'recruiter' && balanced === undefined)
    return lessons > 0 || isMeasured(occurrence)
      ? null
      : { severity: 'note', key: 'diagnostic_mistake_recruiter' };
  // It may be for the recruiter: measured words beside what was learnt are the way to tell them.
  if (audience === 'unknown' && lessons > 0 && isMeasured(occurrence)) return null;
  return { severity: isOutweighed(occurrence, setting) ? 'note' : 'warning', key: 'diagnostic_mistake' };
}

/** Words that make a flaw as large as it was. */
const MEASURED =
  /\b(?:a (?:little|bit)|slightly|somewhat|a touch|not (?:quite )?(?:as|so) \w+ as|one (?:of|or two)|by surprise|less \w+ than|could have been|better than)\b/iu;

const isMeasured = ({ words }: Occurrence): boolean => MEASURED.test(words);

/** Whether interest and thanks outweigh the flaw in a draft long enough to be more than it. */
function isOutweighed({ sentence }: Occurrence, { words, verdict, glance }: Setting): boolean {
  if (words < ENOUGH_TO_MISS || !verdict.showsInterest || !verdict.thanks) return false;
  return glance.strength > glance.weight && (sentence.spent.get('mistake') ?? 0) < CARRIED * words;
}
