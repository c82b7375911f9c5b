import { diagnose } from '../../../src/core/assess/diagnose.ts';
import type { Diagnostic } from '../../../src/core/assess/diagnostic.ts';
import type { RuleId } from '../../../src/core/assess/rules.ts';
import { glanceOf, verdictOf } from '../../../src/core/assess/weigh.ts';
import type { Weighed } from '../../../src/core/assess/weighed.ts';
import type { Draft } from '../../../src/core/draft.ts';
import type { MoveKind } from '../../../src/core/moves/move.ts';
import type { SentenceReading } from '../../../src/core/moves/sentence-reading.ts';

/** A sentence and what it is read as: "apology", "heavy mistake", "care", several of them, or nothing. */
export type Line = readonly [text: string, ...readAs: readonly string[]];
/** What stands between two sentences of one paragraph, and between two paragraphs. */
export const PARAGRAPH = '\n\n';

export interface Written extends Omit<Draft, 'text' | 'subject'> {
  readonly body: readonly (Line | typeof PARAGRAPH)[];
  readonly subject?: Line;
}

/** A draft weighed as if its sentences had been read so, whatever the reader would make of them. */
export function weighed({ body, subject, ...rest }: Written): Weighed {
  let text = '';
  const sentences: SentenceReading[] = [];
  for (const line of body) {
    if (line === PARAGRAPH) {
      text = text.trimEnd() + PARAGRAPH;
      continue;
    }
    sentences.push(reading(line, text.length));
    text += `${line[0]} `;
  }
  const ofSubject = subject === undefined ? [] : [reading(subject, 0)];
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  return {
    draft: { ...rest, text: text.trimEnd(), ...(subject === undefined ? {} : { subject: subject[0] }) },
    body: sentences,
    subject: ofSubject,
    words,
    glance: glanceOf(sentences, words),
    verdict: verdictOf([...ofSubject, ...sentences], words),
    recruiter: rest.interview?.recruiter.kind ?? 'unknown',
  };
}

export function diagnosed(written: Written, ...off: RuleId[]): Diagnostic[] {
  return diagnose(weighed(written), new Set(off));
}

/** "warning apology", in order. */
export function told(written: Written, ...off: RuleId[]): string[] {
  return diagnosed(written, ...off).map(({ severity, rule }) => `${severity} ${rule}`);
}

function reading([text, ...readAs]: Line, from: number): SentenceReading {
  const words = text.split(/\s+/u).length;
  const span = { from, to: from + text.length };
  const moves = readAs
    .filter((word) => !ABOUT.has(word))
    .map((word) => {
      const heavy = word.startsWith('heavy ');
      const kind = word.replace('heavy ', '') as MoveKind;
      return { kind, weight: heavy ? ('heavy' as const) : ('light' as const), ...span };
    });
  const makes = (...kinds: MoveKind[]): boolean => moves.some(({ kind }) => kinds.includes(kind));
  const weighs = makes('apology', 'mistake');
  return {
    ...span,
    words,
    known: words,
    moves,
    spent: new Map(moves.map(({ kind }) => [kind, words])),
    weight: weighs ? words : 0,
    strength: !weighs && makes('interest', 'thanks') ? words : 0,
    care: readAs.includes('care'),
    despair: readAs.includes('despair'),
  };
}

const ABOUT: ReadonlySet<string> = new Set(['care', 'despair']);
