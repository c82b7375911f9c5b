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
  readonly spans: readonly (Span & { readonly stretch: number })[];
}

/** Reads one text again and again as it is edited; what an edit leaves alone is not read again. */
export class TextReader {
  #text = '';
  #paragraphs: ParagraphReading[] = [];

  /** The paragraphs that the person wrote, in order, as a new reader would read them. */
  read(whole: string): readonly ParagraphReading[] {
    const text = whole.length > MOST_TEXT ? whole.slice(0, MOST_TEXT) : whole;
    if (text === this.#text) return this.#paragraphs;
    const change = changeBetween(this.#text, text);
    const { first, end, spans } = this.#around(change, text) ?? {
      first: 0,
      end: this.#paragraphs.length,
      spans: judgedSpans(text).flatMap((own, stretch) =>
        paragraphs(text, own).map((span) => ({ from: span.from, to: span.to, stretch })),
      ),
    };
    this.#replace(first, end, spans, change, text);
    this.#text = text;
    return this.#paragraphs;
  }

  /**
   * What becomes of the paragraphs around a change that surely leaves alone which text is the person's own: the one
   * with the change and its neighbours, which it may join or part from. `null` when that is not sure.
   */
  #around(change: Change, text: string): Replacement | null {
    const before = this.#text;
    const { from, before: to, after, shift } = change;
    if (before.slice(from, to).includes('\n') || text.slice(from, after).includes('\n')) return null;
    if (!isProseAt(before, from) || !isProseAt(text, from)) return null;
    const all = this.#paragraphs;
    // A line of prose starts with a letter, and no paragraph after that.
    const at = all.findLastIndex((paragraph) => paragraph.from <= from);
    const own = all[at];
    if (own === undefined || before.slice(own.to, from).includes('\n'))
      return { first: at + 1, end: at + 1, spans: [] };
    const { stretch } = own;
    const first = all[at - 1]?.stretch === stretch ? at - 1 : at;
    const last = all[at + 1]?.stretch === stretch ? at + 1 : at;
    const line = text.indexOf('\n', after);
    const region = {
      from: all[first]?.from ?? from,
      to: Math.max((all[last]?.to ?? 0) + shift, line === -1 ? text.length : line),
    };
    return {
      first,
      end: last + 1,
      spans: paragraphs(text, region).map((span) => ({ from: span.from, to: span.to, stretch })),
    };
  }

  #replace(first: number, end: number, spans: Replacement['spans'], change: Change, text: string): void {
    const all = this.#paragraphs;
    const { shift } = change;
    // Those before the change and those behind it are as they were, at both ends of the replacement.
    let head = 0;
    while (isSame(all[first + head], spans[head], 0) && (spans[head]?.to ?? 0) <= change.from) head++;
    let tail = 0;
    while (
      tail < Math.min(end - first, spans.length) - head &&
      isSame(all[end - 1 - tail], spans.at(-1 - tail), shift) &&
      (spans.at(-1 - tail)?.from ?? 0) >= change.after
    )
      tail++;
    for (let at = 0; at < spans.length; at++) {
      const kept =
        at < head ? all[first + at] : at >= spans.length - tail ? all[end - spans.length + at] : undefined;
      if (kept !== undefined) kept.stretch = spans[at]?.stretch ?? 0;
    }
    const earlier = { change, first: all[first + head], last: all[end - 1 - tail] };
    const read = spans
      .slice(head, spans.length - tail)
      .map((span) => readParagraph(text, span, span.stretch, earlier));
    const behind = all.splice(first + head).slice(end - first - head - tail);
    for (const paragraph of behind) {
      paragraph.from += shift;
      paragraph.to += shift;
    }
    this.#paragraphs = [...all, ...read, ...behind];
  }
}

function isSame(earlier: ParagraphReading | undefined, span: Span | undefined, shift: number): boolean {
  return earlier !== undefined && earlier.from + shift === span?.from && earlier.to + shift === span.to;
}
