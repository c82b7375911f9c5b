import type { RecruiterKind } from '../interview/interview.ts';
import type { Judgement, Occurrence, Setting } from './occurrence.ts';

const SOCIAL =
  /linked\s?in|facebook|instagram|whatsapp|twitter|tiktok|telegram|\bxing\b|\bfriend request|\bconnection request|\bsocial (?:media|network)/iu;
const SPEAKS_OF_RECRUITER = /recruiter|agency|headhunter|\bHR\b/iu;

/**
 * Going round the recruiter costs their support. Without one, writing to the interviewer is the way; where it is not
 * known whether there is one, it is asked, once. A request on a social network presses whoever receives it.
 */
export function judgeDirectContact({ words }: Occurrence, setting: Setting): Judgement | null {
  const social = SOCIAL.test(words);
  switch (recruiterOf(setting)) {
    case 'none':
      return social ? { severity: 'note', key: 'diagnostic_direct_contact_social' } : null;
    case 'unknown':
      if (social) return { severity: 'note', key: 'diagnostic_direct_contact_social' };
      return SPEAKS_OF_RECRUITER.test(words)
        ? { severity: 'warning', key: 'diagnostic_direct_contact' }
        : { severity: 'hint', key: 'diagnostic_direct_contact_unknown' };
    case 'agency':
    case 'in-house':
      return {
        severity: 'warning',
        key: social ? 'diagnostic_direct_contact_social' : 'diagnostic_direct_contact',
      };
  }
}

/** Of a recruiter who is noted by name or address there is one, whatever their kind. */
function recruiterOf({ recruiter, draft }: Setting): RecruiterKind {
  const noted = draft.interview?.recruiter;
  const isNoted = noted !== undefined && `${noted.name}${noted.address}`.trim() !== '';
  return recruiter === 'unknown' && isNoted ? 'agency' : recruiter;
}
