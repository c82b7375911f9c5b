import { detectLanguage } from '../language/detect.ts';
import { judgedSpans } from '../language/quoted.ts';
import { paragraphs, sentences } from '../language/sentences.ts';
import { readSentence } from '../moves/read-sentence.ts';
import type { SentenceReading } from '../moves/sentence-reading.ts';
import type { Span } from '../span.ts';
import { MOST_TEXT } from './limits.ts';

/** A text as read, sentence by sentence, in order; what is not the person's own or not English is left out. */
export interface TextReading {
  readonly language: string;
  readonly words: number;
  readonly sentences: readonly SentenceReading[];
}

/** A paragraph's sentences, with offsets from the paragraph's start, so that they stay right wherever it moves. */
interface ParagraphReading {
  readonly language: string;
  readonly words: number;
  readonly sentences: readonly SentenceReading[];
}

/** Paragraphs read earlier, by their text. */
export type ParagraphCache = ReadonlyMap<string, ParagraphReading>;

/** A third of words known to the reader is English beyond doubt: little words alone make up nearly half of any text. */
const ENGLISH_SHARE = 1 / 3;
/** In a draft in another language, a paragraph is read only when it is this clearly English and this long. */
const CLEARLY_ENGLISH_SHARE = 1 / 2;
const CLEARLY_ENGLISH_WORDS = 8;

/**
 * Reads a text. Paragraphs found in `cache` are not read again; `next` receives every paragraph of this reading.
 * Reading with and without a cache gives equal results: a paragraph is read by itself.
 */
export function readText(
  text: string,
  cache: ParagraphCache,
  next: Map<string, ParagraphReading>,
): TextReading {
  const read: { readonly at: number; readonly paragraph: ParagraphReading }[] = [];
  const within = text.length > MOST_TEXT ? text.slice(0, MOST_TEXT) : text;
  for (const judged of judgedSpans(within)) {
    for (const span of paragraphs(within, judged)) {
      const own = within.slice(span.from, span.to);
      const paragraph = next.get(own) ?? cache.get(own) ?? readParagraph(own);
      next.set(own, paragraph);
      read.push({ at: span.from, paragraph });
    }
  }
  const language = mainLanguage(read.map(({ paragraph }) => paragraph));
  const kept: SentenceReading[] = [];
  let words = 0;
  for (const { at, paragraph } of read) {
    words += paragraph.words;
    if (!isEnglish(paragraph, language)) continue;
    for (const sentence of paragraph.sentences) kept.push(moved(sentence, at));
  }
  return { language, words, sentences: kept };
}

function readParagraph(text: string): ParagraphReading {
  const read = sentences(text, { from: 0, to: text.length }).map((span) => readSentence(text, span));
  let words = 0;
  let known = 0;
  for (const sentence of read) {
    words += sentence.words;
    known += sentence.known;
  }
  const language = known >= words * ENGLISH_SHARE ? 'en' : detectLanguage(text);
  return { language, words, sentences: read };
}

/** The language of most words; paragraphs too short to tell say nothing beside one that does. */
function mainLanguage(read: readonly ParagraphReading[]): string {
  const words = new Map<string, number>();
  for (const paragraph of read)
    words.set(paragraph.language, (words.get(paragraph.language) ?? 0) + knownWords(paragraph));
  let main = 'en';
  for (const [language, count] of words) if (count > (words.get(main) ?? 0)) main = language;
  return main;
}

/** Words that speak for the paragraph's language: for English only those known to be. */
function knownWords({ language, words, sentences: read }: ParagraphReading): number {
  return language === 'en' ? read.reduce((sum, sentence) => sum + sentence.known, 0) : words;
}

function isEnglish(paragraph: ParagraphReading, main: string): boolean {
  if (paragraph.language !== 'en') return false;
  if (main === 'en') return true;
  return (
    paragraph.words >= CLEARLY_ENGLISH_WORDS &&
    knownWords(paragraph) >= paragraph.words * CLEARLY_ENGLISH_SHARE
  );
}

function moved(sentence: SentenceReading, by: number): SentenceReading {
  if (by === 0) return sentence;
  const shift = <S extends Span>(span: S): S => ({ ...span, from: span.from + by, to: span.to + by });
  return { ...shift(sentence), moves: sentence.moves.map(shift) };
}
