import type { MessageKey } from '../message.ts';
import { FLAGS, type Flag, type Move } from '../moves/move.ts';
import type { SentenceReading } from '../moves/sentence-reading.ts';
import { suggest } from '../rewrite/suggest.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import { ENOUGH_TO_MISS, MOST_DIAGNOSTICS, SHORT_APOLOGY } from './limits.ts';
import { isHeavy, makes } from './weigh.ts';
import type { Weighed } from './weighed.ts';

/** One sentence that makes a flag move, with what its judgement depends on. */
interface Occurrence {
  readonly kind: Flag;
  readonly move: Move;
  readonly sentence: SentenceReading;
  readonly where: 'subject' | undefined;
  /** 0 for the first sentence of the draft that makes this move. */
  readonly nth: number;
  /** How many sentences of the draft make it. */
  readonly of: number;
  /** The sentence opens the draft, a greeting aside. */
  readonly opening: boolean;
  /** A flaw told with what was learnt from it; the first such of the draft. */
  readonly balanced: boolean;
}

interface Judgement {
  readonly severity: Severity;
  readonly key: MessageKey;
}

/** What the flag moves of a draft, taken together, are worth saying. */
export function diagnoseMoves(weighed: Weighed): Diagnostic[] {
  const found: Diagnostic[] = [];
  const all = [...judged(weighed.subject, 'subject'), ...judged(weighed.body, undefined)];
  const balanced = firstRepaired(weighed.body);
  for (const kind of FLAGS) {
    for (const occurrence of occurrencesOf(kind, all, balanced)) {
      const judgement = JUDGES[kind](occurrence, weighed);
      if (judgement === null) continue;
      found.push(
        judgement.severity === 'hint'
          ? atEnd(occurrence, judgement, weighed)
          : onMove(occurrence, judgement, weighed),
      );
      if (judgement.severity === 'hint') break;
    }
  }
  return found;
}

function onMove(occurrence: Occurrence, judgement: Judgement, { draft }: Weighed): Diagnostic {
  const { kind, move, sentence, where, nth, of } = occurrence;
  const text = where === 'subject' ? (draft.subject ?? '') : draft.text;
  return {
    rule: kind,
    severity: judgement.severity,
    ...(where === undefined ? {} : { in: where }),
    from: move.from,
    to: move.to,
    excerpt: text.slice(move.from, move.to),
    message: { key: judgement.key },
    suggestions:
      where === 'subject' ? [] : suggest({ text, sentence, move, kind, only: of === 1, first: nth === 0 }),
  };
}

/** Said once, of no place: where it is not known whether it is a fault at all. */
function atEnd({ kind }: Occurrence, { severity, key }: Judgement, { draft: { text } }: Weighed): Diagnostic {
  return {
    rule: kind,
    severity,
    from: text.length,
    to: text.length,
    excerpt: '',
    message: { key },
    suggestions: [],
  };
}

function occurrencesOf(
  kind: Flag,
  judgedOnes: readonly Judged[],
  balanced: SentenceReading | undefined,
): Occurrence[] {
  const all = judgedOnes.filter(({ sentence }) => makes(sentence, kind));
  return all.slice(0, MOST_DIAGNOSTICS).map((one, nth) => ({
    ...one,
    kind,
    nth,
    of: all.length,
    move: widest(one.sentence, kind),
    balanced: one.sentence === balanced,
  }));
}

interface Judged {
  readonly sentence: SentenceReading;
  readonly where: 'subject' | undefined;
  readonly opening: boolean;
}

/** The sentences that may be advised on, those around a painful one left out. */
function judged(sentences: readonly SentenceReading[], where: 'subject' | undefined): Judged[] {
  const opening = sentences.find(({ words }) => words > 4);
  const found: Judged[] = [];
  sentences.forEach((sentence, at) => {
    if (sentence.moves.length === 0 || sentence.care) return;
    if (sentences[at - 1]?.care === true || sentences[at + 1]?.care === true) return;
    found.push({ sentence, where, opening: sentence === opening });
  });
  return found;
}

/** The clause of this kind that is marked: the heavy one, else the first. */
function widest({ moves, from, to }: SentenceReading, kind: Flag): Move {
  const own = moves.filter((move) => move.kind === kind);
  return own.find(({ weight }) => weight === 'heavy') ?? own[0] ?? { kind, weight: 'light', from, to };
}

const JUDGES: Readonly<Record<Flag, (occurrence: Occurrence, weighed: Weighed) => Judgement | null>> = {
  apology: judgeApology,
  mistake: judgeMistake,
  'self-deprecation': () => ({ severity: 'warning', key: 'diagnostic_self_deprecation' }),
  'blame-interviewer': () => ({ severity: 'warning', key: 'diagnostic_blame_interviewer' }),
  'blame-employer': () => ({ severity: 'warning', key: 'diagnostic_blame_employer' }),
  desperation: () => ({ severity: 'warning', key: 'diagnostic_desperation' }),
  'direct-contact': judgeDirectContact,
};

/** One short apology is courtesy. Opening with one, or taking long over it, is worth a note; two, or a heavy one, weigh. */
function judgeApology({ sentence, of, nth, opening, where }: Occurrence): Judgement | null {
  if (of > 1)
    return {
      severity: 'warning',
      key: nth === 0 ? 'diagnostic_apology_first_of_many' : 'diagnostic_apology_again',
    };
  if (isHeavy(sentence, 'apology')) return { severity: 'warning', key: 'diagnostic_apology_heavy' };
  if (where === 'subject') return { severity: 'note', key: 'diagnostic_apology_subject' };
  if (opening) return { severity: 'note', key: 'diagnostic_apology_opening' };
  return sentence.words > SHORT_APOLOGY ? { severity: 'note', key: 'diagnostic_apology_long' } : null;
}

/** A flaw told with what was learnt from it is balanced, once. A single light one in a draft that outweighs it is a note. */
function judgeMistake({ sentence, of, balanced }: Occurrence, { verdict, words }: Weighed): Judgement | null {
  if (balanced) return null;
  if (of > 1) return { severity: 'warning', key: 'diagnostic_mistake_again' };
  const outweighed = words >= ENOUGH_TO_MISS && verdict.showsInterest && verdict.thanks;
  const severity = outweighed && !isHeavy(sentence, 'mistake') ? 'note' : 'warning';
  return { severity, key: 'diagnostic_mistake' };
}

/** The first flaw of the draft that is told with what was learnt from it. */
function firstRepaired(body: readonly SentenceReading[]): SentenceReading | undefined {
  return body.find((sentence, at) => makes(sentence, 'mistake') && isRepaired(body, at));
}

/** What was learnt stands in the same sentence or right after it. */
function isRepaired(body: readonly SentenceReading[], at: number): boolean {
  return [body[at], body[at + 1]].some((sentence) => sentence !== undefined && makes(sentence, 'learned'));
}

const SOCIAL = /linked\s?in|facebook|instagram|twitter|whatsapp/iu;
const ROUND_THE_RECRUITER = /recruiter|agency|headhunter|\bHR\b/iu;

/** Without a recruiter, writing to the interviewer is the way; where that is not known, it is asked, once. */
function judgeDirectContact(
  { sentence, where }: Occurrence,
  { draft, recruiter }: Weighed,
): Judgement | null {
  const text = (where === 'subject' ? (draft.subject ?? '') : draft.text).slice(sentence.from, sentence.to);
  if (recruiter === 'none')
    return SOCIAL.test(text) ? { severity: 'note', key: 'diagnostic_direct_contact_social' } : null;
  if (SOCIAL.test(text)) return { severity: 'warning', key: 'diagnostic_direct_contact_social' };
  if (recruiter === 'unknown' && !ROUND_THE_RECRUITER.test(text))
    return { severity: 'hint', key: 'diagnostic_direct_contact_unknown' };
  return { severity: 'warning', key: 'diagnostic_direct_contact' };
}
