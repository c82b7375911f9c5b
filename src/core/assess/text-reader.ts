import { isProseAt } from '../language/announcement.ts';
import { type Change, changeBetween } from '../language/change.ts';
import { judgedSpans } from '../language/quoted.ts';
import { paragraphs } from '../language/sentences.ts';
import type { Span } from '../span.ts';
import { MOST_TEXT } from './limits.ts';
import { type ParagraphReading, readParagraph } from './paragraph-reading.ts';

/** Paragraphs `first` up to, not including, `end` of the earlier version become those at `spans`. */
interface Replacement {
  readonly first: number;
  readonly end: number;
  readonly spans: readonly Span[];
}

/** Between two paragraphs there is none of these, unless something that is not the person's own stands between them. */
const VISIBLE = /[!-~]/u;

/** Reads one text again and again as it is edited; what an edit leaves alone is not read again. */
export class TextReader {
  #text = '';
  #paragraphs: ParagraphReading[] = [];

  /** The paragraphs that the person wrote, in order, as a new reader would read them. */
  read(whole: string): readonly ParagraphReading[] {
    const text = whole.slice(0, MOST_TEXT);
    if (text === this.#text) return this.#paragraphs;
    const change = changeBetween(this.#text, text);
    const replacement = this.#around(change, text) ?? {
      first: 0,
      end: this.#paragraphs.length,
      spans: judgedSpans(text).flatMap((own) => paragraphs(text, own)),
    };
    this.#replace(replacement, change, text);
    this.#text = text;
    return this.#paragraphs;
  }

  /**
   * What becomes of the paragraphs around a change that surely leaves alone which text is the person's own: the one
   * with the change and its neighbours, which it may join or part from. `null` when that is not sure.
   */
  #around({ from, before: to, after, shift }: Change, text: string): Replacement | null {
    const before = this.#text;
    if (before.slice(from, to).includes('\n') || text.slice(from, after).includes('\n')) return null;
    if (!isProseAt(before, from) || !isProseAt(text, from)) return null;
    const all = this.#paragraphs;
    // A line of prose starts with a letter, and no paragraph after that.
    const at = all.findLastIndex((paragraph) => paragraph.from <= from);
    const own = all[at];
    if (own === undefined || before.slice(own.to, from).includes('\n'))
      return { first: at + 1, end: at + 1, spans: [] };
    let [first, last] = [own, own];
    const previous = all[at - 1];
    if (previous && !VISIBLE.test(before.slice(previous.to, own.from))) first = previous;
    const next = all[at + 1];
    if (next && !VISIBLE.test(before.slice(Math.max(own.to, to), next.from))) last = next;
    const line = text.indexOf('\n', after);
    const region = {
      from: first.from,
      to: Math.max(last.to + shift, line === -1 ? text.length : line),
    };
    return {
      first: first === own ? at : at - 1,
      end: last === own ? at + 1 : at + 2,
      spans: paragraphs(text, region),
    };
  }

  #replace({ first, end, spans }: Replacement, change: Change, text: string): void {
    const all = this.#paragraphs;
    // Those before the change and those behind it are as they were, at both ends of the replacement.
    let head = 0;
    while (isSame(all[first + head], spans[head], change, false)) head++;
    let tail = 0;
    while (
      tail < Math.min(end - first, spans.length) - head &&
      isSame(all[end - 1 - tail], spans.at(-1 - tail), change, true)
    )
      tail++;
    const earlier = { change, first: all[first + head], last: all[end - 1 - tail] };
    const read = spans.slice(head, spans.length - tail).map((span) => readParagraph(text, span, earlier));
    const behind = all.slice(end - tail);
    for (const paragraph of behind) {
      paragraph.from += change.shift;
      paragraph.to += change.shift;
    }
    this.#paragraphs = [...all.slice(0, first + head), ...read, ...behind];
  }
}

/** Whether a paragraph of the earlier version stands, untouched, at a span of the new one, before the change or behind. */
function isSame(
  earlier: ParagraphReading | undefined,
  span: Span | undefined,
  { from, after, shift }: Change,
  behind: boolean,
): boolean {
  if (earlier === undefined || span === undefined) return false;
  if (behind ? span.from < after : span.to > from) return false;
  const by = behind ? shift : 0;
  return earlier.from + by === span.from && earlier.to + by === span.to;
}
