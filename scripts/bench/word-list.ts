/**
 * The plain way to watch one's words, as a measure for the others: whole-word alternations, each of them run over each
 * text node. It knows no sentence and weighs nothing.
 */
const WORD_LIST: readonly RegExp[] = [
  /\b(?:sorry|so sorry|really sorry)\b/gi,
  /\b(?:apologi[sz]e|apologies|apology)\b/gi,
  /\b(?:just|only)\b/gi,
  /\b(?:I think|I guess|I suppose)\b/gi,
  /\b(?:I feel like|I feel that)\b/gi,
  /\b(?:maybe|perhaps|possibly)\b/gi,
  /\b(?:actually|basically|literally)\b/gi,
  /\b(?:kind of|sort of)\b/gi,
  /\b(?:no worries if not|if that makes sense)\b/gi,
  /\b(?:does that make sense|make sense)\b/gi,
  /\b(?:I'm no expert|I am no expert)\b/gi,
  /\b(?:hopefully|I hope)\b/gi,
  /\b(?:a little bit|a bit)\b/gi,
  /\b(?:my fault|my mistake|my bad)\b/gi,
  /\b(?:messed up|screwed up)\b/gi,
  /\b(?:terrible|awful|dreadful)\b/gi,
  /\b(?:failed|failure)\b/gi,
  /\b(?:please please|begging)\b/gi,
  /\b(?:desperate|desperately)\b/gi,
  /\b(?:unfortunately|regrettably)\b/gi,
  /\b(?:stupid|silly)\b/gi,
  /\b(?:forgive me|excuse me|pardon)\b/gi,
  /\b(?:I was wondering|I would just)\b/gi,
];

/** Where the words of the list stand: text node, offset, length. */
export function readWordList(nodes: readonly string[]): [node: number, at: number, length: number][] {
  const found: [number, number, number][] = [];
  nodes.forEach((text, node) => {
    for (const words of WORD_LIST) {
      words.lastIndex = 0;
      for (let match = words.exec(text); match !== null; match = words.exec(text))
        found.push([node, match.index, match[0].length]);
    }
  });
  return found;
}
