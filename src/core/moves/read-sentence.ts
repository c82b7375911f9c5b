import { type Hit, Patterns } from '../language/patterns.ts';
import { SHAPES } from '../language/vocabulary.ts';
import { readWords, type Words } from '../language/words.ts';
import type { Span } from '../span.ts';
import { ALL_MOVES } from './all-moves.ts';
import { clauseAround } from './clause.ts';
import { CONTEXTS, type ContextData } from './context.ts';
import type { Move, MoveKind } from './move.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** What a pattern says: a move, no move, or what the sentence is about. */
type Meaning =
  | { readonly role: 'light' | 'heavy' | 'exception'; readonly kind: MoveKind }
  | { readonly role: ContextData['context'] };

interface Reader {
  readonly patterns: Patterns;
  /** What each pattern, by its number, says. */
  readonly meanings: readonly Meaning[];
  /** Words that join a clause to the one before it. */
  readonly joiners: ReadonlySet<number>;
}

let reader: Reader | undefined;

/** The patterns are put together on first use: a page without a draft pays nothing. */
function theReader(): Reader {
  reader ??= build();
  return reader;
}

function build(): Reader {
  const sources: string[] = [];
  const meanings: Meaning[] = [];
  const add = (meaning: Meaning, patterns: readonly string[]): void => {
    for (const pattern of patterns) {
      sources.push(pattern);
      meanings.push(meaning);
    }
  };
  for (const { kind, patterns, heavy = [], exceptions = [] } of ALL_MOVES) {
    add({ role: 'light', kind }, patterns);
    add({ role: 'heavy', kind }, heavy);
    add({ role: 'exception', kind }, exceptions);
  }
  for (const { context, patterns } of CONTEXTS) add({ role: context }, patterns);
  const patterns = new Patterns(sources);
  const joiners = new Set(['and', 'but', 'yet', 'or'].flatMap((word) => patterns.vocabulary.add(word)));
  return { patterns, meanings, joiners };
}

/** Reads one sentence of a text: every move it makes, each as the clause that makes it, ordered by place. */
export function readSentence(text: string, sentence: Span): SentenceReading {
  const { patterns } = theReader();
  const moves: Move[] = [];
  const about = new Set<Meaning['role']>();
  const starts: number[] = [];
  let known = 0;
  for (const words of readWords(text, sentence, patterns.vocabulary)) {
    starts.push(...words.starts);
    known += words.known;
    collect(words, theReader(), about, moves);
  }
  moves.sort((a, b) => a.from - b.from || a.to - b.to);
  return {
    from: sentence.from,
    to: sentence.to,
    words: starts.length,
    known,
    moves,
    ...spend(moves, starts),
    care: about.has('care'),
    despair: about.has('despair'),
    interview: about.has('interview'),
  };
}

/** How the words that begin at `starts` are spent on moves. */
function spend(
  moves: readonly Move[],
  starts: readonly number[],
): Pick<SentenceReading, 'spent' | 'weight' | 'strength'> {
  const spent = new Map<MoveKind, number>();
  let weight = 0;
  let strength = 0;
  if (moves.length === 0) return { spent, weight, strength };
  for (const at of starts) {
    const kinds = new Set(moves.filter(({ from, to }) => from <= at && at < to).map(({ kind }) => kind));
    for (const kind of kinds) spent.set(kind, (spent.get(kind) ?? 0) + 1);
    if (kinds.has('apology') || kinds.has('mistake')) weight++;
    else if (kinds.has('interest') || kinds.has('thanks')) strength++;
  }
  return { spent, weight, strength };
}

interface Found {
  readonly hit: Hit;
  readonly kind: MoveKind;
  readonly weight: Move['weight'];
}

function collect(words: Words, reader: Reader, about: Set<Meaning['role']>, moves: Move[]): void {
  const { patterns, meanings, joiners } = reader;
  const found: Found[] = [];
  const exceptions: [number, MoveKind][] = [];
  for (const pattern of patterns.candidates(words)) {
    const meaning = meanings[pattern];
    if (meaning === undefined) continue;
    if (meaning.role === 'exception') exceptions.push([pattern, meaning.kind]);
    else if (meaning.role === 'light' || meaning.role === 'heavy') {
      for (const hit of patterns.find(pattern, words))
        found.push({ hit, kind: meaning.kind, weight: meaning.role });
    } else if (!about.has(meaning.role) && patterns.find(pattern, words).length > 0) about.add(meaning.role);
  }
  if (found.length === 0) return;
  const excepted = exceptions
    .filter(([, kind]) => found.some((one) => one.kind === kind))
    .flatMap(([pattern, kind]) => patterns.find(pattern, words).map((hit) => ({ hit, kind })));
  for (const { hit, kind, weight } of found) {
    if (excepted.some((other) => other.kind === kind && overlap(other.hit, hit))) continue;
    if (QUOTABLE.has(kind) && isQuoted(words, hit)) continue;
    addMove(moves, { kind, weight, ...clauseAround(words, hit, joiners) });
  }
}

const overlap = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

/** What somebody else may have said: in quotation marks it is a title or another's words. */
const QUOTABLE: ReadonlySet<MoveKind> = new Set(['apology', 'mistake', 'desperation']);

function isQuoted({ code }: Words, hit: Hit): boolean {
  const mark = String.fromCharCode(SHAPES.quote);
  if (!code.includes(mark) || !code.includes(mark, hit.to)) return false;
  return code.slice(0, hit.from + 1).split(mark).length % 2 === 0;
}

/** Adds a move, or widens the one of the same kind that it overlaps. */
function addMove(moves: Move[], move: Move): void {
  const at = moves.findIndex(
    (other) => other.kind === move.kind && other.from < move.to && move.from < other.to,
  );
  const other = moves[at];
  if (other === undefined) {
    moves.push(move);
    return;
  }
  moves[at] = {
    kind: move.kind,
    weight: move.weight === 'heavy' ? 'heavy' : other.weight,
    from: Math.min(move.from, other.from),
    to: Math.max(move.to, other.to),
  };
}
