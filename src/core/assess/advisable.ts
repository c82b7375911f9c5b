import type { SentenceReading } from '../moves/sentence-reading.ts';
import { makes } from './weigh.ts';

/**
 * The sentences that may be advised on. One that speaks of a painful matter is left in peace, and so is its neighbour
 * on either side where it tells the same event: it stands in the same paragraph, or tells what happened.
 */
export function advisable(text: string, sentences: readonly SentenceReading[]): SentenceReading[] {
  return sentences.filter((sentence, at) => {
    if (sentence.moves.length === 0 || sentence.care) return false;
    return !isTold(text, sentences[at - 1], sentence) && !isTold(text, sentences[at + 1], sentence);
  });
}

/** Whether a sentence tells the same event as a painful one beside it. */
function isTold(text: string, painful: SentenceReading | undefined, sentence: SentenceReading): boolean {
  if (painful?.care !== true) return false;
  if (TELLING.some((kind) => makes(sentence, kind))) return true;
  const between = text.slice(Math.min(painful.to, sentence.to), Math.max(painful.from, sentence.from));
  return !BLANK_LINE.test(between);
}

/** Moves that tell what happened. */
const TELLING = ['apology', 'mistake', 'blame-interviewer', 'blame-employer'] as const;
/** White space between two sentences that are paragraphs apart. */
const BLANK_LINE = /\n[^\S\n]{0,20}\n/u;
