import { type Classification, classify } from '../classifier/classify.ts';
import { ENGLISH } from '../language/english.ts';
import { type Token, tokensOf } from '../language/tokens.ts';
import type { Span } from '../span.ts';
import { clausesOf, type Stretch } from './clauses.ts';
import type { Move, MoveKind } from './move.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** A move and the tokens of its clause. */
interface Found {
  readonly kind: MoveKind;
  readonly clause: Stretch;
}

/** Reads one sentence of a text: every move it makes, each as the clause that makes it, ordered by place. */
export function readSentence(text: string, sentence: Span): SentenceReading {
  const tokens = tokensOf(text, sentence);
  let known = 0;
  let words = 0;
  let care = false;
  let tender = false;
  let dark = false;
  for (const { word } of tokens) {
    if (word.isMark) continue;
    words++;
    if (word.known) known++;
    care ||= word.painful;
    tender ||= word.tender;
    dark ||= word.dark;
  }
  const said = tender || dark ? text.slice(sentence.from, sentence.to) : '';
  care ||= tender && ENGLISH.care.some((phrase) => phrase.test(said));
  let despair = dark && ENGLISH.despair.some((phrase) => phrase.test(said));
  const found: Found[] = [];
  const classification = classify(tokens);
  for (const classed of words === 0 ? [] : classification.classes) {
    if (classed === 'care') care = true;
    // A word of life or death must stand there too: a crisis line is not for a figure of speech.
    else if (classed === 'despair') despair ||= dark;
    else found.push({ kind: classed, clause: NOWHERE });
  }
  const { from, to } = sentence;
  if (found.length === 0)
    return {
      from,
      to,
      words,
      known,
      moves: NONE,
      spent: NOTHING,
      weight: 0,
      strength: 0,
      care,
      despair,
    };
  const placed = place(found, tokens, classification).filter((one) => !isExcepted(one, text, tokens));
  const moves = placed.map(({ kind, clause }) => moveOf(kind, clause, tokens));
  const { spent, weight, strength } = spend(placed, tokens);
  return { from, to, words, known, moves, spent, weight, strength, care, despair };
}

const NONE: readonly Move[] = [];
const NOTHING: ReadonlyMap<MoveKind, number> = new Map();

const NOWHERE: Stretch = { from: 0, to: 0 };

/** Finds for each move the clause that speaks most for it; in the order of the clauses. */
function place(found: readonly Found[], tokens: readonly Token[], classification: Classification): Found[] {
  const whole = { from: 0, to: tokens.length };
  const clauses = clausesOf(tokens);
  const placed = found.map(({ kind }) => ({
    kind,
    clause: bestClause(kind, clauses, classification) ?? whole,
  }));
  return placed
    .filter(({ kind, clause }) => !QUOTABLE.has(kind) || !isQuoted(tokens, clause))
    .sort((a, b) => a.clause.from - b.clause.from);
}

/** What somebody else may have said: in quotation marks it is a title, or another's words. */
const QUOTABLE: ReadonlySet<MoveKind> = new Set(['apology', 'mistake', 'desperation']);

function isQuoted(tokens: readonly Token[], { from, to }: Stretch): boolean {
  let open = false;
  for (let at = 0; at < from; at++) if (tokens[at]?.word.quotes === true) open = !open;
  return open && tokens.slice(to).some(({ word }) => word.quotes);
}

function isExcepted({ kind, clause }: Found, text: string, tokens: readonly Token[]): boolean {
  const exceptions = ENGLISH.exceptions.get(kind);
  if (exceptions === undefined) return false;
  const said = text.slice(tokens[clause.from]?.from, tokens[clause.to - 1]?.to);
  return exceptions.some((exception) => exception.test(said));
}

function bestClause(
  kind: MoveKind,
  clauses: readonly Stretch[],
  { evidenceFor }: Classification,
): Stretch | undefined {
  let best = clauses[0];
  if (clauses.length < 2) return best;
  const evidence = evidenceFor(kind);
  let most = Number.NEGATIVE_INFINITY;
  for (const clause of clauses) {
    let sum = 0;
    for (let at = clause.from; at < clause.to; at++) sum += evidence[at] ?? 0;
    if (sum <= most) continue;
    most = sum;
    best = clause;
  }
  return best;
}

function moveOf(kind: MoveKind, clause: Stretch, tokens: readonly Token[]): Move {
  const inside = tokens.slice(clause.from, clause.to);
  return {
    kind,
    weight: inside.some(({ word }) => word.heavy) ? 'heavy' : 'light',
    from: inside[0]?.from ?? 0,
    to: inside.at(-1)?.to ?? 0,
  };
}

/** How the words are spent on moves. */
function spend(
  found: readonly Found[],
  tokens: readonly Token[],
): Pick<SentenceReading, 'spent' | 'weight' | 'strength'> {
  const spent = new Map<MoveKind, number>();
  let weight = 0;
  let strength = 0;
  tokens.forEach(({ word }, at) => {
    if (word.isMark) return;
    let weighs = false;
    let carries = false;
    for (const { kind, clause } of found) {
      if (at < clause.from || at >= clause.to) continue;
      spent.set(kind, (spent.get(kind) ?? 0) + 1);
      weighs ||= kind === 'apology' || kind === 'mistake';
      carries ||= kind === 'interest' || kind === 'thanks';
    }
    if (weighs) weight++;
    else if (carries) strength++;
  });
  return { spent, weight, strength };
}
