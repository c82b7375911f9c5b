import type { Draft } from '../draft.ts';
import type { MoveKind } from '../moves/move.ts';
import { audienceOf } from './audience.ts';
import { MOST_SEARCHED } from './limits.ts';
import type { Weighed } from './weighed.ts';

/** Words of somebody who applied. One is enough. */
const SURE =
  /\b(?:interview|recruit(?:er|ing|ment)|hiring|vacanc(?:y|ies)|candida(?:te|cy)|my application|applied for|job offer|cover letter)/iu;
/** Words that also stand in other mail: a role in a play, a position in the market, a talk with a neighbour. */
const UNSURE =
  /\b(?:role|position|job|post|opening|opportunity|conversation|conversations|spoke|speaking|talk|talked|chat|call|meeting|met)\b/iu;
/** Moves of somebody who would like to work there. With an unsure word they are enough. */
const OF_APPLICANTS: ReadonlySet<MoveKind> = new Set(['interest', 'fit', 'chance']);
/** Moves that are to be expected after an interview. They are enough where one is known to have been. */
const AFTER_INTERVIEW: ReadonlySet<MoveKind> = new Set([
  ...OF_APPLICANTS,
  'mistake',
  'learned',
  'blame-interviewer',
  'self-deprecation',
]);
/** A name this short is part of other words. */
const SHORTEST_NAME = 3;

/** What is looked through for single words: the subject and the body's beginning. */
export function searchedText({ subject = '', text }: Draft): string {
  return `${subject}\n${text.slice(0, MOST_SEARCHED)}`;
}

/**
 * Whether a draft is about an interview. That one is set up is not enough: most mail that is written meanwhile is about
 * other things.
 */
export function isAboutInterview({ draft, subject, body }: Weighed): boolean {
  const text = searchedText(draft);
  if (isSure(text) || audienceOf(draft) !== 'unknown' || namesInterview(draft, text)) return true;
  if (!UNSURE.test(text)) return false;
  const telling = draft.interview === undefined ? OF_APPLICANTS : AFTER_INTERVIEW;
  return [...subject, ...body].some(({ moves }) => moves.some(({ kind }) => telling.has(kind)));
}

/** What was searched last, and whether it was found: typed further on, a long draft keeps its beginning. */
let searched = { text: '', sure: false };

function isSure(text: string): boolean {
  if (text !== searched.text) searched = { text, sure: SURE.test(text) };
  return searched.sure;
}

/** Whether the role or the company stands there by name. */
function namesInterview({ interview }: Draft, text: string): boolean {
  return interview !== undefined && [interview.role, interview.company].some((name) => isNamed(name, text));
}

/** Whether a text has a name in it, in whatever case. */
export function isNamed(name: string, text: string): boolean {
  const wanted = name.trim().toLowerCase();
  return wanted.length >= SHORTEST_NAME && text.toLowerCase().includes(wanted);
}
