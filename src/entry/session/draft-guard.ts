import { effect, type Signal, signal } from '@preact/signals-core';
import { sendToWorker } from '../../browser/send-to-worker.ts';
import type { Diagnostic } from '../../core/assess/diagnostic.ts';
import { type Ignored, NOTHING_IGNORED } from '../../core/assess/ignored.ts';
import { MOST_TEXT } from '../../core/assess/limits.ts';
import type { Draft, Recipients } from '../../core/draft.ts';
import type { DraftGuard, DraftQuestion } from '../../core/guard/judge-draft.ts';
import { openTextField } from '../../editing/open-text-field.ts';
import type { Composer } from '../../webmail/webmail.ts';

/** How long the person pauses before the draft is looked at again, in milliseconds: as long as for its reading. */
const PAUSE = 250;
/** Most of a quoted mail's header that is passed on, in UTF-16 units. */
const MOST_HEADER = 1_000;

/** What stays of a draft while Afterword is switched off and on, or its window goes to full screen and back. */
export interface DraftMemory {
  readonly ignored: Signal<Ignored>;
  /** The interview that the person chose; `''` for none, `null` while they have said nothing. */
  readonly chosen: Signal<string | null>;
  readonly wroteFirst: Signal<DraftQuestion['wroteFirst']>;
  /** Whom the page had put into a reply before anything was written; `null` when that cannot be told. */
  readonly prefilled: Recipients | null;
  /** The letters that the person had put in. */
  readonly inserted: string[];
}

/** Of a composer as it is now: with anything written in it, its recipients may be the person's own choice. */
export function newMemory(composer: Composer): DraftMemory {
  const { body, excluded } = composer;
  const isBegun = openTextField(body, { excluded, signal: AbortSignal.abort() }).read().trim() !== '';
  return {
    ignored: signal(NOTHING_IGNORED),
    chosen: signal(null),
    wroteFirst: signal('unknown'),
    prefilled: composer.isReply() && !isBegun ? composer.recipients() : null,
    inserted: [],
  };
}

/** What there is to look at. */
export interface GuardSource {
  readonly memory: DraftMemory;
  draft(): Required<Pick<Draft, 'text' | 'recipients'>> & Draft;
  quotedHeader(): string;
  /** Whether there is any interview; without one nobody is asked. */
  hasInterviews(): boolean;
  /** These places of `text` repeat private notes. */
  wall(text: string, repeated: readonly Diagnostic[]): void;
}

/**
 * Whom one draft goes to and which interview it is about, kept true while it is written. The worker tells: it knows
 * all interviews and may read the notes.
 */
export class GuardedDraft {
  readonly found = signal<DraftGuard | null>(null);
  readonly #source: GuardSource;
  readonly #stop: AbortSignal;
  #asked = '';
  #turn = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(source: GuardSource, stop: AbortSignal) {
    this.#source = source;
    this.#stop = stop;
    // What the person says, and what becomes of the interviews, is looked at without a pause.
    const end = effect(() => {
      void [source.hasInterviews(), source.memory.chosen.value, source.memory.wroteFirst.value];
      this.#asked = '';
      this.edited(0);
    });
    stop.addEventListener('abort', () => {
      end();
      clearTimeout(this.#timer);
    });
  }

  /** Whether who gets the draft cannot be told: the page does not show it, or the worker has not answered. */
  isUnknown(recipients: Recipients): boolean {
    const isOpen = this.found.value === null && this.#source.hasInterviews();
    return isOpen || Object.values(recipients).includes('unknown');
  }

  /** The draft may have changed: looks again after a pause, in milliseconds. */
  edited(pause = PAUSE): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // One after the other: an answer never overtakes a later one.
      this.#turn = this.#turn.then(() => this.#ask());
    }, pause);
  }

  async #ask(): Promise<void> {
    const { memory, hasInterviews, draft, quotedHeader, wall } = this.#source;
    if (this.#stop.aborted) return;
    if (!hasInterviews()) {
      this.found.value = null;
      return;
    }
    const { subject, recipients, ...read } = draft();
    const text = read.text.slice(0, MOST_TEXT);
    const question: DraftQuestion = {
      draft: { text, recipients, ...(subject === undefined ? {} : { subject }) },
      evidence: { prefilled: memory.prefilled, quotedHeader: quotedHeader().slice(0, MOST_HEADER) },
      chosen: memory.chosen.peek(),
      wroteFirst: memory.wroteFirst.peek(),
    };
    const asked = JSON.stringify(question);
    if (asked === this.#asked) return;
    this.#asked = asked;
    try {
      const guard = await sendToWorker('judge-draft', question);
      // Nothing is drawn or read anew for the same answer.
      if (JSON.stringify(guard) !== JSON.stringify(this.found.peek())) this.found.value = guard;
      const { id: interviewId, toOwnRecruiter } = guard;
      const spans = await sendToWorker('private-spans', { text, interviewId, toOwnRecruiter });
      wall(
        read.text,
        spans.flatMap(({ from, to, severity }): Diagnostic[] => {
          const excerpt = text.slice(from, to);
          if (memory.inserted.some((letter) => letter.includes(excerpt))) return [];
          const message = { key: `guard_private_${severity}` } as const;
          return [{ rule: 'private-notes', severity, from, to, excerpt, message, suggestions: [] }];
        }),
      );
    } catch {
      // The worker did not answer: who gets this is unknown, and never shown as safe. The next edit asks again.
      this.found.value = null;
      this.#asked = '';
    }
  }
}
