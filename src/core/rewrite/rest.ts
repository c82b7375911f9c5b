import { FLAGS, type Flag, type Move, type MoveKind } from '../moves/move.ts';
import { readSentence } from '../moves/read-sentence.ts';
import type { SentenceReading } from '../moves/sentence-reading.ts';
import type { Span } from '../span.ts';

/** What a sentence says besides one of its clauses. Offsets are in the text; each part is trimmed. */
export interface Rest {
  /** Where the sentence proper starts: behind "Hi Ann," or "Ann:", which stay whatever happens to it. */
  readonly start: number;
  /** Where it ends: before its full stop. */
  readonly end: number;
  /** What stands before the clause and may stand by itself. */
  readonly before: Span | null;
  /** What stands behind it and may stand by itself. */
  readonly after: Span | null;
}

/** "Hi Ann,", "Ann:"; "- " before a list entry. */
const VOCATIVE =
  /^(?:[-*+\u2022]\s+)?(?:(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood \w+)\b[^,:;.!?\n]{0,40}[,:;\u2013\u2014-]|[A-Z][\w.' ]{0,20}:)\s*)?/u;
/** Joins a clause to what follows. */
const JOINER = /^[\s,;\u2013\u2014-]*(?:(?:and|so|(but|yet))\b,?\s*)?/iu;
const AND = /(?:^|\s)(?:and|but|so|yet|or)$/iu;
/** A clause that can stand alone begins like this. */
const ALONE =
  /^(?:I|We|My|Our|The|There|Your?|Thanks?|Please|It (?:was|is)|Looking forward|Would you|Could (?:you|we|I))(?:['\u2019]\w+)?\s/iu;
const FEWEST_WORDS = 3;
const SPEAKS = /\b(?:I|we|you|they|s?he|it|thank\w*|please|is|was|are|were)\b/iu;
/** UTF-16 units before a clause that, with nobody in them, say only when or how: "Regrettably", "In the second round". */
const LONGEST_OPENING = 45;

/** What is left of a sentence without one of its clauses. */
export function restOf(text: string, sentence: SentenceReading, clause: Span, kind: Flag): Rest {
  const start = sentence.from + (VOCATIVE.exec(text.slice(sentence.from, clause.from))?.[0].length ?? 0);
  const end = trimmed(text, clause.to, sentence.to, /[.!?\u2026\s]/u);
  const head = headOf(text, start, clause.from);
  const first = text.slice(start, head);
  const opens = first.length <= LONGEST_OPENING && !SPEAKS.test(first);
  const joiner = JOINER.exec(text.slice(clause.to, end));
  const next = clause.to + (joiner?.[0].length ?? 0);
  const last = text.slice(next, end);
  const before =
    !opens && text.charAt(head) !== ':' && isWhole(lastClause(first)) && keeps(first, sentence, kind)
      ? { from: start, to: head }
      : null;
  // What is set against the clause says something else; what goes on from a flaw has to help.
  const goesOn = kind !== 'apology' && joiner?.[1] === undefined;
  const after = isWhole(last) && keeps(last, sentence, kind, goesOn) ? { from: next, to: end } : null;
  return { start, end, before, after };
}

/** Where what stands before a clause ends, without the mark and the "and" that join the two. */
function headOf(text: string, start: number, to: number): number {
  const end = trimmed(text, start, to, MARK);
  const and = AND.exec(text.slice(Math.max(start, end - 4), end))?.[0].length ?? 0;
  return trimmed(text, start, end - and, MARK);
}

const MARK = /[\s,:;(\u2013\u2014-]/u;

function trimmed(text: string, start: number, to: number, off: RegExp): number {
  let end = to;
  while (end > start && off.test(text.charAt(end - 1))) end--;
  return end;
}

function lastClause(words: string): string {
  const clause = words.split(/[,;:!?\u2013\u2014]/u).at(-1) ?? '';
  return clause.trimStart().replace(/^(?:and|but|so|yet) /iu, '');
}

const isWhole = (words: string): boolean => ALONE.test(words) && words.split(' ').length >= FEWEST_WORDS;

/** Read by itself, it makes no flag; or another one of the sentence's, worth keeping for what else it says. */
function keeps(words: string, sentence: SentenceReading, kind: Flag, hasToHelp = false): boolean {
  const alone = `${words}.`;
  const { moves } = readSentence(alone, { from: 0, to: alone.length });
  const flags = moves.filter(isFlag);
  if (flags.some((flag) => flag.kind === kind || !makes(sentence, flag.kind))) return false;
  return flags.length < moves.length || makes({ moves }, 'apology') || (flags.length === 0 && !hasToHelp);
}

/** Something that helps, or an apology for something else, is said where it cannot be kept. */
export function isTangled({ moves }: SentenceReading, kind: Flag, { before, after }: Rest): boolean {
  return moves.some(
    (move) =>
      (!isFlag(move) || (move.kind === 'apology' && kind !== 'apology')) &&
      !isWithin(move, before) &&
      !isWithin(move, after),
  );
}

const isWithin = ({ from, to }: Span, part: Span | null): boolean =>
  part !== null && part.from <= from && to <= part.to;

const isFlag = ({ kind }: Move): boolean => FLAGS.some((flag) => flag === kind);

export const makes = ({ moves }: Pick<SentenceReading, 'moves'>, kind: MoveKind): boolean =>
  moves.some((move) => move.kind === kind);
