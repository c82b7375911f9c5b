import type { Draft } from '../draft.ts';
import type { AssessOptions } from './assess-draft.ts';
import type { Assessment } from './assessment.ts';
import { diagnose } from './diagnose.ts';
import { type ParagraphCache, readText, type TextReading } from './draft-reading.ts';
import { MOST_SUBJECT } from './limits.ts';
import { balanceOf, glanceOf, verdictOf } from './weigh.ts';

const NOTHING_OFF: ReadonlySet<never> = new Set();

/** Reads one draft again and again as it is edited; only paragraphs that changed are read anew. */
export class DraftReader {
  #paragraphs: ParagraphCache = new Map();

  /** Equal to `assessDraft` of the same draft, whatever was read before. */
  assess(draft: Draft, { off = NOTHING_OFF }: AssessOptions = {}): Assessment {
    const next = new Map();
    const body = readText(draft.text, this.#paragraphs, next);
    const subject = readText((draft.subject ?? '').slice(0, MOST_SUBJECT), this.#paragraphs, next);
    this.#paragraphs = next;
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
  const verdict = verdictOf([...subject.sentences, ...sentences], balance);
  const read = { body: sentences, subject: subject.sentences };
  const weighed = {
    draft,
    ...read,
    words,
    balance,
    verdict,
    recruiter: draft.interview?.recruiter.kind ?? 'unknown',
    aboutInterview: isAboutInterview(draft, read),
  };
  return {
    language,
    words,
    moves: sentences.flatMap(({ moves }) => moves),
    diagnostics: language === 'en' || sentences.length > 0 ? diagnose(weighed, off) : [],
    balance,
    glance: glanceOf(sentences, words),
    verdict,
  };
}

function isAboutInterview(
  { interview }: Draft,
  { body, subject }: { readonly body: TextReading['sentences']; readonly subject: TextReading['sentences'] },
): boolean {
  if (interview !== undefined && (interview.role !== '' || interview.company !== '')) return true;
  return [...body, ...subject].some((sentence) => sentence.interview);
}
