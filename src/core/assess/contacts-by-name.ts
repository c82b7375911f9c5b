import { Mentions } from '../guard/mentions.ts';
import type { Interview } from '../interview/interview.ts';
import { ENGLISH } from '../language/english.ts';
import { tokensOf } from '../language/tokens.ts';
import { clausesOf } from '../moves/clauses.ts';
import type { Move, MoveKind } from '../moves/move.ts';
import type { SentenceReading } from '../moves/sentence-reading.ts';
import type { Span } from '../span.ts';
import { MOST_TEXT } from './limits.ts';
import { type ParagraphReading, placed } from './paragraph-reading.ts';
import { makes } from './weigh.ts';

/** Sentences read again with the names of an interview's people, by where they start in the text. */
export type NamedContacts = ReadonlyMap<number, SentenceReading>;

const NONE: NamedContacts = new Map();

/**
 * The sentences that read otherwise once the names are known: those in which the writer tells of getting in touch with
 * an interviewer do it directly, and those that tell it of the recruiter do not. None where nobody stands between:
 * without an interview, or without a recruiter.
 */
export function contactsByName(
  text: string,
  paragraphs: readonly ParagraphReading[],
  interview: Interview | undefined,
): NamedContacts {
  if (interview === undefined || interview.recruiter.kind === 'none') return NONE;
  const found = new Map<number, SentenceReading>();
  const read = text.slice(0, MOST_TEXT);
  for (const { reading, mentions } of naming(new Mentions('recruiter', interview).in(read), paragraphs)) {
    if (makes(reading, 'direct-contact') && actIn(masked(text, reading, mentions)) !== null)
      found.set(reading.from, without(reading, 'direct-contact'));
  }
  for (const { reading, mentions } of naming(new Mentions('interviewers', interview).in(read), paragraphs)) {
    const contact = contactIn(text, reading, mentions);
    if (contact !== null) found.set(reading.from, contact);
    // It may be the interviewer whom the model means.
    else found.delete(reading.from);
  }
  return found;
}

/** A sentence and the names in it. */
interface Naming {
  readonly reading: SentenceReading;
  readonly mentions: readonly Span[];
}

/** The sentences of the person's own text in which mentions, in order, stand. */
function naming(mentions: readonly Span[], paragraphs: readonly ParagraphReading[]): Naming[] {
  const found: Naming[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    while ((mentions[next]?.from ?? paragraph.to) < paragraph.from) next++;
    const first = next;
    while ((mentions[next]?.from ?? paragraph.to) < paragraph.to) next++;
    for (const [at, inside] of bySentence(paragraph, mentions.slice(first, next))) {
      const sentence = paragraph.sentences[at];
      if (sentence !== undefined) found.push({ reading: placed(paragraph, sentence, at), mentions: inside });
    }
  }
  return found;
}

/** The mentions in a paragraph by the number of their sentence. */
function bySentence({ from, starts }: ParagraphReading, mentions: readonly Span[]): Map<number, Span[]> {
  const sentences = new Map<number, Span[]>();
  for (const mention of mentions) {
    const at = starts.findLastIndex((start) => from + start <= mention.from);
    sentences.set(at, [...(sentences.get(at) ?? []), mention]);
  }
  return sentences;
}

/** The sentence with the move that it makes by a name; `null` when it only mentions it. */
function contactIn(
  text: string,
  reading: SentenceReading,
  mentions: readonly Span[],
): SentenceReading | null {
  const act = actIn(masked(text, reading, mentions));
  if (act === null) return null;
  const tokens = tokensOf(text, reading);
  const told = { from: reading.from + act.from, to: reading.from + act.to };
  const clauses = clausesOf(tokens).filter(({ from, to }) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return first !== undefined && last !== undefined && first.from < told.to && last.to > told.from;
  });
  // The full stop of "Mr." may part what is one clause.
  const inside = tokens.slice(clauses[0]?.from, clauses.at(-1)?.to);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return null;
  const move: Move = { kind: 'direct-contact', weight: 'light', from: first.from, to: last.to };
  const words = inside.filter(({ word }) => !word.isMark).length;
  // What the model took for a slip of the same words was "I dropped Mr Hale a line".
  const isMisread = ({ kind, from, to }: Move): boolean =>
    kind === 'mistake' && from >= move.from && to <= move.to;
  const read = without(reading, 'direct-contact');
  const others = read.moves.some(isMisread) ? without(read, 'mistake') : read;
  return {
    ...others,
    moves: [...others.moves, move].sort((one, other) => one.from - other.from),
    spent: new Map(others.spent).set('direct-contact', words),
  };
}

/** The sentence without a move that it does not make after all. */
function without(reading: SentenceReading, kind: MoveKind): SentenceReading {
  const moves = reading.moves.filter((move) => move.kind !== kind);
  const spent = new Map(reading.spent);
  spent.delete(kind);
  const weighs = moves.some((move) => move.kind === 'apology' || move.kind === 'mistake');
  return { ...reading, moves, spent, weight: weighs ? reading.weight : 0 };
}

/** A sentence with its names as runs of U+E000, each as long as the name. */
function masked(text: string, { from, to }: Span, mentions: readonly Span[]): string {
  let sentence = '';
  let at = from;
  for (const mention of mentions) {
    sentence += `${text.slice(at, mention.from)}${MASK.repeat(mention.to - mention.from)}`;
    at = mention.to;
  }
  return (sentence + text.slice(at, to)).replace(/\s/gu, ' ');
}

const MASK = '\ue000';

/** Where a masked sentence tells of a contact that the writer made or will make. */
function actIn(sentence: string): Span | null {
  const { acts, writer, unreal, passedOn } = ENGLISH.contact;
  if (passedOn.test(sentence)) return null;
  for (const act of acts) {
    for (const { 0: told, index } of sentence.matchAll(act)) {
      const before = sentence.slice(Math.max(0, index - MOST_BEFORE), index);
      if (!unreal.test(before) && writer.some((words) => words.test(before)))
        return { from: index, to: index + told.length };
    }
  }
  return null;
}

/** UTF-16 units before an act in which its doer is looked for. */
const MOST_BEFORE = 200;
