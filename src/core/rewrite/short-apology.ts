import type { Suggestion } from '../assess/diagnostic.ts';
import type { Span } from '../span.ts';

/** What was apologised for, by the words that follow: "for missing the interview", "about Tuesday". */
const REASON =
  /(?:sorry|apologi[sz]e|apolog(?:y|ies)|regret|forgive me|excuse me|pardon me)(?: enough| to you| again| once again| once more| \w+ly| so much| very much)*,? (for|about|that|if) ([^.;!?]{3,60})$/iu;

/** One short apology in place of a long or heavy one, for the same thing; null when it is as short as can be. */
export function shortApology(text: string, sentence: Span, clause: Span): Suggestion | null {
  const words = text.slice(clause.from, clause.to).replace(/[\u2018\u2019]/gu, "'");
  const reason = REASON.exec(words);
  const short =
    reason === null
      ? 'I am sorry about this'
      : `I am sorry ${reason[1]?.toLowerCase()} ${reason[2]?.trimEnd()}`;
  const whole = /^[.!?\s]*$/u.test(text.slice(clause.to, sentence.to)) && clause.from === sentence.from;
  const replacement = whole ? `${short}.` : short;
  const span = whole ? sentence : clause;
  const excerpt = text.slice(span.from, span.to);
  if (excerpt.length <= replacement.length) return null;
  return { from: span.from, to: span.to, excerpt, replacement };
}
