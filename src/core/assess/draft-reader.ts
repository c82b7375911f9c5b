import type { Draft } from '../draft.ts';
import type { Move } from '../moves/move.ts';
import type { AssessOptions } from './assess-draft.ts';
import type { Assessment } from './assessment.ts';
import { contactsByName } from './contacts-by-name.ts';
import { diagnose } from './diagnose.ts';
import { readingOf, type TextReading } from './draft-reading.ts';
import { MOST_SUBJECT } from './limits.ts';
import { TextReader } from './text-reader.ts';
import { balanceOf, glanceOf, verdictOf } from './weigh.ts';

const NOTHING_OFF: ReadonlySet<never> = new Set();

/** Reads one draft again and again as it is edited; only sentences that changed are read anew. */
export class DraftReader {
  readonly #body = new TextReader();
  readonly #subject = new TextReader();

  /** Equal to `assessDraft` of the same draft, whatever was read before. */
  assess(draft: Draft, { off = NOTHING_OFF }: AssessOptions = {}): Assessment {
    const read = (reader: TextReader, text: string): TextReading => {
      const paragraphs = reader.read(text);
      return readingOf(paragraphs, contactsByName(text, paragraphs, draft.interview));
    };
    const body = read(this.#body, draft.text);
    const subject = read(this.#subject, (draft.subject ?? '').slice(0, MOST_SUBJECT));
    return assessment(draft, body, subject, off);
  }
}

function assessment(
  draft: Draft,
  body: TextReading,
  subject: TextReading,
  off: NonNullable<AssessOptions['off']>,
): Assessment {
  const { language, words, sentences } = body;
  const balance = balanceOf(sentences, words);
  const glance = glanceOf(sentences, words);
  const verdict = verdictOf([...subject.sentences, ...sentences], words);
  const weighed = {
    draft,
    body: sentences,
    subject: subject.sentences,
    words,
    glance,
    verdict,
    recruiter: draft.interview?.recruiter.kind ?? 'unknown',
  };
  const moves: Move[] = [];
  for (const sentence of sentences) for (const move of sentence.moves) moves.push(move);
  return {
    language,
    words,
    moves,
    diagnostics: language === 'en' || sentences.length > 0 ? diagnose(weighed, off) : [],
    balance,
    glance,
    verdict,
  };
}
