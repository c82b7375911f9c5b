import type { Token } from '../language/tokens.ts';
import type { Span } from '../span.ts';

/** A stretch of tokens, `to` left out. */
export type Stretch = Span;

/** Words that carry nothing at a clause's beginning. */
const FEWEST_TOKENS = 2;

/**
 * The clauses of a sentence, in order, as stretches of its tokens: what stands between marks, and what a conjunction
 * with a speaker of its own begins ("I rambled but they were kind"). Marks and the joining "and" belong to none.
 */
export function clausesOf(tokens: readonly Token[]): Stretch[] {
  const clauses: Stretch[] = [];
  let from = 0;
  const end = (to: number, next: number): void => {
    if (to > from) clauses.push({ from, to });
    from = next;
  };
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word;
    if (word === undefined || word.breaks === '') continue;
    if (word.isMark) {
      if (!isInsideWord(tokens, at)) end(at, at + 1);
    } else if (beginsClause(tokens, from, at)) end(at, word.joins ? at + 1 : at);
    else if (at === from && word.joins) from = at + 1;
  }
  end(tokens.length, tokens.length);
  return clauses;
}

/** The hyphen of "off-by-one", the full stop of "Node.js". */
function isInsideWord(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || mark === undefined || after === undefined) return false;
  const touches = before.to === mark.from && mark.to === after.from;
  return touches && !before.word.isMark && !after.word.isMark;
}

/** "and I", "because he": said of somebody, after enough to stand by itself. */
function beginsClause(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at + 1]?.word;
  return at - from >= FEWEST_TOKENS && next !== undefined && next.subject > 0 && next.begins;
}
