import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals-core';
import type { Delivery, Letter, Preferences } from '../../browser/message-table.ts';
import type { Assessment } from '../../core/assess/assessment.ts';
import type { Diagnostic, Suggestion } from '../../core/assess/diagnostic.ts';
import { type Ignored, visible } from '../../core/assess/ignored.ts';
import type { RuleId } from '../../core/assess/rules.ts';
import type { Recipient } from '../../core/draft.ts';
import type { Span } from '../../core/span.ts';
import { createMarker, type Marker } from '../../editing/marker.ts';
import { openTextField } from '../../editing/open-text-field.ts';
import type { TextField } from '../../editing/text-field.ts';
import type { IgnoreScope } from '../../ui/composer/card.tsx';
import type { Refusal } from '../../ui/composer/is-deliberate.ts';
import type { NoticeContent } from '../../ui/composer/notice.tsx';
import type { PanelTab } from '../../ui/composer/panel.tsx';
import type { Reading } from '../../ui/composer/reading.ts';
import { PICKER_START, type PickerState } from '../../ui/picker/picker.tsx';
import type { Composer } from '../../webmail/webmail.ts';
import { asText } from './as-text.ts';
import { type DraftMemory, GuardedDraft } from './draft-guard.ts';
import { DraftIgnoring } from './draft-ignoring.ts';
import { DraftReading } from './draft-reading.ts';
import { DraftWriting } from './draft-writing.ts';

/** The open card: what it is about and where it came from. */
export interface OpenCard {
  readonly diagnostic: Diagnostic;
  /** What was just ignored; the card then offers to undo it. */
  readonly ignored: IgnoreScope | null;
  readonly takeFocus: boolean;
  readonly pointer?: { readonly x: number; readonly y: number };
  /** The item of the panel it was opened from; it stands there when its words cannot be seen in the draft. */
  readonly item?: HTMLElement;
}

/** What a session needs of the rest. */
export interface SessionWorld {
  readonly preferences: ReadonlySignal<Preferences>;
  /** Keeps a rule switched on or off from now on; rejects when that is not kept. */
  switchRule(rule: RuleId, on: boolean): Promise<unknown>;
}

/** One composer while it is open: its text, what the reader says of it, what the person has open and ignores. */
export class Session {
  readonly composer: Composer;
  readonly field: TextField;
  readonly marker: Marker;
  readonly signal: AbortSignal;
  readonly ignored: Signal<Ignored>;
  readonly memory: DraftMemory;
  readonly guard: GuardedDraft;
  readonly card = signal<OpenCard | null>(null);
  readonly panel = signal<PanelTab | null>(null);
  readonly notice = signal<NoticeContent | null>(null);
  readonly shown = signal(true);
  /** Counts edits and moves, for what must be placed anew. */
  readonly moved = signal(0);
  picker: PickerState = PICKER_START;
  /** Where the chip stands, in viewport CSS pixels, while it is there. */
  chip: (() => DOMRect) | null = null;
  readonly #reading: DraftReading;
  readonly #writing: DraftWriting;
  readonly #ignoring: DraftIgnoring;
  readonly #world: SessionWorld;

  /** The assessment without what the person ignores; `null` before the first reading. */
  readonly assessment: ReadonlySignal<Assessment | null>;
  readonly reading: ReadonlySignal<Reading>;

  constructor(composer: Composer, world: SessionWorld, memory: DraftMemory, stop: AbortSignal) {
    this.composer = composer;
    this.signal = stop;
    this.memory = memory;
    this.ignored = memory.ignored;
    this.#world = world;
    this.field = openTextField(composer.body, { excluded: composer.excluded, signal: stop });
    this.marker = createMarker(this.field, stop);
    this.#writing = new DraftWriting(this);
    this.#ignoring = new DraftIgnoring(this.ignored, (rule, on) => {
      world.switchRule(rule, on).catch(() => {
        this.notice.value = { kind: 'not-kept' };
      });
    });
    const about = computed(() => this.guard.found.value?.interview);
    const draft = (text = this.field.read()) => ({
      text,
      ...(composer.subject() === 'unknown' ? {} : { subject: composer.subject() }),
      recipients: composer.recipients(),
    });
    this.guard = new GuardedDraft(
      {
        memory,
        draft,
        quotedHeader: () => composer.quotedHeader(),
        hasInterviews: () => world.preferences.value.current !== null,
        wall: (text, repeated) => this.#reading.wall(text, repeated),
      },
      stop,
    );
    this.#reading = new DraftReading(
      {
        look: () => this.field.look(),
        draft(text) {
          const interview = about.peek();
          return interview ? { ...draft(text), interview } : draft(text);
        },
        rulesOff: () => new Set(world.preferences.peek().settings.rulesOff),
      },
      stop,
    );
    this.assessment = computed(() => {
      const read = this.#reading.assessment.value;
      return read && { ...read, diagnostics: visible(read.diagnostics, this.ignored.value) };
    });
    this.reading = computed<Reading>(() => {
      if (this.isOff) return { kind: 'off' };
      const assessment = this.assessment.value;
      return assessment === null ? { kind: 'reading' } : { kind: 'read', assessment };
    });
    this.#onChange(() => this.#paint());
    this.#onChange(() => this.#keepCard());
    // What the person knows or wants changed: the draft is read with it.
    let rulesOff: ReadonlySet<RuleId> | null = null;
    this.#onChange(() => {
      const before = rulesOff;
      void about.value;
      const off = new Set(world.preferences.value.settings.rulesOff);
      rulesOff = off;
      // For the first time it is read in a task of its own, once the surfaces are there.
      if (before === null) return;
      untracked(() => {
        this.#ignoring.showAgain([...before].filter((rule) => !off.has(rule)));
        this.#reading.read();
      });
    });
  }

  /** Whether the person switched Afterword off for this email. */
  get isOff(): boolean {
    return this.#ignoring.isOff;
  }

  edited(): void {
    this.shown.value = this.composer.visible();
    if (!this.shown.peek()) this.closeAll();
    this.#reading.edited();
    // What is open shows where things stand.
    if (this.card.peek() !== null || this.panel.peek() !== null) this.#reading.catchUp();
    this.guard.edited();
    this.moved.value += 1;
  }

  closeAll(): void {
    this.card.value = null;
    this.panel.value = null;
  }

  /** Does what a keyboard command of the manifest says of a draft. */
  run(command: string): void {
    const { panel } = this;
    if (command === 'toggle-email') this.switchOff(!this.isOff);
    if (command === 'open-panel') panel.value = panel.peek() === null ? 'draft' : null;
    if (command === 'insert-template') {
      this.#listTemplates();
      panel.value = null; // one that is open shows something else: it opens anew
      panel.value = 'templates';
    }
    if (command === 'next-diagnostic') this.#show(true);
    if (command === 'previous-diagnostic') this.#show(false);
  }

  async apply(suggestion: Suggestion, diagnostic: Diagnostic): Promise<void> {
    this.card.value = null;
    await this.#writing.suggestion(suggestion, diagnostic);
  }

  /** Writes a letter that the popup gives; whether it could be written, the popup says. */
  write(letter: Letter): Promise<Delivery> {
    this.#noteInserted(letter);
    return this.#writing.letter(letter);
  }

  /** Writes a letter from the panel. */
  async insert(letter: Letter): Promise<void> {
    this.closeAll();
    this.#noteInserted(letter);
    if ((await this.#writing.letterOrCopy(letter)) === 'written') this.#listTemplates(); // another one, if any, is what is looked for next
  }

  writeDraft(to: string, letter: Letter): Promise<Delivery> {
    return this.#writing.wholeDraft(to, letter);
  }

  async useRecruiter(recruiter: Recipient): Promise<void> {
    this.closeAll();
    await this.#writing.recipient(recruiter);
  }

  copy(letter: Letter): Promise<void> {
    return this.#writing.copy(asText(letter), 'copied');
  }

  /** Says why nothing happened, when the person did press but not in plain sight: a dark-mode extension's filter, say. */
  refuse(reason: Refusal): void {
    if (reason !== 'made by the page' && reason !== 'shown too briefly')
      this.notice.value = { kind: 'not-in-sight' };
  }

  ignore(scope: IgnoreScope): void {
    const card = this.card.peek();
    if (card === null) return;
    this.card.value = { ...card, ignored: scope };
    this.#ignoring.ignore(scope, card.diagnostic);
  }

  undoIgnore(): void {
    const card = this.card.peek();
    if (card === null || card.ignored === null) return;
    this.#ignoring.undo(card.ignored, card.diagnostic);
    this.card.value = { ...card, ignored: null };
  }

  /** Shows again what was ignored in this email. */
  restore(): void {
    this.#ignoring.restore();
  }

  switchOff(off: boolean): void {
    this.#ignoring.switchOff(off);
  }

  /** Opens the card of the next diagnostic after the caret or of the one before it, round and round; without any, the panel says so. */
  #show(next: boolean): void {
    const points =
      this.assessment.peek()?.diagnostics.filter((each) => each.in === undefined && each.from < each.to) ??
      [];
    const from = this.card.peek()?.diagnostic.from ?? (this.field.selection()?.from ?? 0) - (next ? 1 : 0);
    const diagnostic = next
      ? (points.find((each) => each.from > from) ?? points[0])
      : (points.findLast((each) => each.from < from) ?? points.at(-1));
    if (diagnostic === undefined) this.panel.value = 'draft';
    else this.card.value = { diagnostic, ignored: null, takeFocus: true };
  }

  #listTemplates(): void {
    this.picker = { ...this.picker, chosen: null };
  }

  #onChange(run: () => void): void {
    this.signal.addEventListener('abort', effect(run), { once: true });
  }

  #paint(): void {
    const points = this.isOff || !this.shown.value ? [] : (this.assessment.value?.diagnostics ?? []);
    const open = this.card.value?.diagnostic;
    this.marker.activate(open === undefined ? null : idOf(open));
    // Until all of it is carried over, what is painted keeps to its words by itself.
    if (this.#reading.isBehind.value) return;
    this.marker.paint(
      points.flatMap((each) =>
        each.in === 'subject' || each.severity === 'hint'
          ? []
          : [{ id: idOf(each), from: each.from, to: each.to, kind: each.severity }],
      ),
      this.#reading.look ?? undefined,
    );
  }

  /** The card follows its diagnostic through edits, and closes when that is gone. */
  #keepCard(): void {
    const diagnostics = this.assessment.value?.diagnostics ?? [];
    const card = this.card.peek();
    if (card === null || card.ignored !== null) return;
    const same = diagnostics.filter(
      ({ rule, excerpt }) => rule === card.diagnostic.rule && excerpt === card.diagnostic.excerpt,
    );
    const nearest = same.toSorted((a, b) => distance(a, card.diagnostic) - distance(b, card.diagnostic))[0];
    if (nearest === undefined) this.card.value = null;
    else if (nearest !== card.diagnostic) this.card.value = { ...card, diagnostic: nearest };
  }

  #noteInserted(letter: Letter): void {
    const found = this.guard.found.peek();
    // It was filled from the current interview, unless the draft has one of its own.
    if (found?.id === null && !found.asks)
      this.memory.chosen.value ??= this.#world.preferences.peek().current;
    this.memory.inserted.push(letter.body);
  }
}

/** Names a diagnostic between one painting and the next. */
export function idOf({ rule, from, to }: Diagnostic): string {
  return `${rule}:${from}:${to}`;
}

function distance(a: Span, b: Span): number {
  return Math.abs(a.from - b.from);
}
