import { batch, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Assessment } from '../../core/assess/assessment.ts';
import { carryOver } from '../../core/assess/carry-over.ts';
import type { Diagnostic } from '../../core/assess/diagnostic.ts';
import { DraftReader } from '../../core/assess/draft-reader.ts';
import { MOST_TEXT } from '../../core/assess/limits.ts';
import type { RuleId } from '../../core/assess/rules.ts';
import type { Draft } from '../../core/draft.ts';
import type { Look } from '../../editing/text-field.ts';

/** How long the person pauses before the draft is read again, in milliseconds: long enough not to judge half a word. */
const PAUSE = 250;

/**
 * How long after an edit what was read is carried over to the text, in milliseconds. No key waits for that, and of keys
 * that come at once only the last one asks for it; until then the marks move with their words by themselves.
 */
const SOON = 80;

/**
 * UTF-16 units of which nothing has been read yet that are read in one go, some thousand words. Code that runs for the
 * first time is slow, and no key waits for all of a long draft.
 */
const AT_ONCE = 6_000;

/** What there is to read, and which rules are off. */
export interface ReadingSource {
  look(): Look;
  /** All of the draft, its text as given. */
  draft(text: string): Draft;
  rulesOff(): ReadonlySet<RuleId>;
}

/**
 * The reading of one draft, kept true while it is written: soon after an edit the diagnostics are carried over, and after
 * a pause the draft is read again.
 */
export class DraftReading {
  readonly #source: ReadingSource;
  readonly #reader = new DraftReader();
  readonly #assessment = signal<Assessment | null>(null);
  /** What was read last, and of which text: one step from there, however many edits ago, says what still holds. */
  #read: readonly Diagnostic[] = [];
  #readText = '';
  /** The text that the diagnostics are of. */
  #text = '';
  readonly #isBehind = signal(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #look: Look | null = null;
  /** UTF-16 units that the reader has met so far. */
  #met = 0;

  constructor(source: ReadingSource, stop: AbortSignal) {
    this.#source = source;
    stop.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** `null` before the first reading. */
  get assessment(): ReadonlySignal<Assessment | null> {
    return this.#assessment;
  }

  /** The look that the assessment was just made by, while it is being told of; `null` at any other time. */
  get look(): Look | null {
    return this.#look;
  }

  /** Whether the draft may have changed since: what was read is about to be carried over to it. */
  get isBehind(): ReadonlySignal<boolean> {
    return this.#isBehind;
  }

  /** The draft may have changed: keeps what surely still holds, and reads again after a pause. */
  edited(): void {
    clearTimeout(this.#timer);
    // A draft that has just been opened waits for no pause.
    if (this.#assessment.peek() === null) {
      this.#timer = setTimeout(() => this.read());
      return;
    }
    this.#isBehind.value = true;
    this.#timer = setTimeout(() => {
      this.catchUp();
      this.#timer = setTimeout(() => this.read(), PAUSE - SOON);
    }, SOON);
  }

  /** Carries what was read over to the text as it stands, now. */
  catchUp(): void {
    const before = this.#assessment.peek();
    if (before === null || !this.#isBehind.peek()) return;
    const look = this.#source.look();
    const { text } = look;
    const isSame = text === this.#text;
    this.#text = text;
    this.#tell(
      isSame ? before : { ...before, diagnostics: carryOver(this.#read, this.#readText, text) },
      look,
    );
  }

  /** Reads the draft now; one that is long and new to the reader, part by part. */
  read(): void {
    clearTimeout(this.#timer);
    const look = this.#source.look();
    const draft = this.#source.draft(look.text);
    const length = Math.min(draft.text.length, MOST_TEXT);
    if (length > this.#met + AT_ONCE) {
      this.#timer = setTimeout(() => this.#meetMore(draft.text));
      return;
    }
    this.#met = Math.max(this.#met, length);
    const read = this.#reader.assess(draft, { off: this.#source.rulesOff() });
    const repeated = this.#assessment.peek()?.diagnostics.filter(isPrivate) ?? [];
    const before = this.#text;
    this.#text = draft.text;
    this.#show(read, joined(read.diagnostics, carryOver(repeated, before, draft.text)), look);
  }

  #meetMore(text: string): void {
    const line = text.indexOf('\n', this.#met + AT_ONCE);
    this.#met = line < 0 ? this.#met + AT_ONCE : Math.min(line, this.#met + 2 * AT_ONCE);
    this.#reader.assess({ text: text.slice(0, this.#met) });
    this.#timer = setTimeout(() => this.read());
  }

  /** Shows where private notes are repeated, if `text` is still what the draft says. */
  wall(text: string, repeated: readonly Diagnostic[]): void {
    this.catchUp();
    const read = this.#assessment.peek();
    if (read === null || text !== this.#text) return;
    const others = read.diagnostics.filter((each) => !isPrivate(each));
    this.#show(read, joined(others, repeated));
  }

  /** Shows what there is to say of the text as it stands. */
  #show(read: Assessment, diagnostics: readonly Diagnostic[], look: Look | null = null): void {
    this.#read = diagnostics;
    this.#readText = this.#text;
    this.#tell({ ...read, diagnostics }, look);
  }

  #tell(assessment: Assessment, look: Look | null): void {
    this.#look = look;
    try {
      batch(() => {
        this.#assessment.value = assessment;
        this.#isBehind.value = false;
      });
    } finally {
      this.#look = null;
    }
  }
}

function isPrivate({ rule }: Diagnostic): boolean {
  return rule === 'private-notes';
}

/** By place, like the reader's own; where things are too much, its one kind line stays alone. */
function joined(read: readonly Diagnostic[], repeated: readonly Diagnostic[]): readonly Diagnostic[] {
  if (repeated.length === 0 || read.some(({ rule }) => rule === 'take-care')) return read;
  return [...read, ...repeated].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The subject comes first. */
function placeOf({ in: where, from }: Diagnostic): number {
  return where === 'subject' ? -1 : from;
}
