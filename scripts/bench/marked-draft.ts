import { assessDraft } from '../../src/core/assess/assess-draft.ts';
import { type BenchDraft, SENTENCES_PER_PARAGRAPH, speaker } from './drafts.ts';
import { CLOSING, FLAGGED, FLAGGED_SHORTLY, GREETING, PLAIN } from './sentences.ts';

export interface MarkedDraft extends BenchDraft {
  /** How many places Afterword marks in it. */
  readonly marks: number;
}

interface Said {
  readonly text: string;
  readonly flagged: boolean;
}

/** Below so many words for each flag, a draft has room for short ones alone. */
const ROOMY = 20;

/** A draft of about `words` words with about `marks` marks, evenly spread; always the same. */
export function markedDraft(words: number, marks: number): MarkedDraft {
  let said = sentences(words, marks);
  for (;;) {
    const draft = written(said.map(({ text }) => text));
    const points = assessDraft(draft).diagnostics.filter(({ severity }) => severity !== 'hint');
    // What was meant to be plain and is marked all the same.
    const excerpts = points.map(({ excerpt }) => excerpt);
    const kept = said.filter(({ text, flagged }) => flagged || !excerpts.some((part) => text.includes(part)));
    if (kept.length === said.length) return { ...draft, marks: points.length };
    said = kept;
  }
}

function sentences(words: number, marks: number): Said[] {
  const { pick, say } = speaker(1);
  const flags = words < marks * ROOMY ? FLAGGED_SHORTLY : FLAGGED;
  const said: Said[] = [];
  for (let left = marks, count = 0; left > 0 || count < words; ) {
    const flagged = left > 0 && count >= ((marks - left) * words) / marks;
    if (flagged) left--;
    const text = say(pick(flagged ? flags : PLAIN));
    said.push({ text, flagged });
    count += text.split(' ').length;
  }
  return said;
}

function written(said: readonly string[]): BenchDraft {
  const paragraphs = [speaker(1).say(GREETING)];
  for (let at = 0; at < said.length; at += SENTENCES_PER_PARAGRAPH)
    paragraphs.push(said.slice(at, at + SENTENCES_PER_PARAGRAPH).join(' '));
  paragraphs.push(CLOSING);
  return { text: paragraphs.join('\n\n'), paragraphs };
}
