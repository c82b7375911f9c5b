import type { Recipients } from '../core/draft.ts';
import type { Anatomy, RecipientKind } from './anatomy.ts';
import { holderOf } from './holder-of.ts';
import { isDisplayed } from './is-displayed.ts';
import { isShown } from './is-shown.ts';
import { missingParts } from './missing-parts.ts';
import type { Composer, LineField, Part } from './webmail.ts';

/** A composer whose webmail is described by an anatomy. */
export class PageComposer implements Composer {
  readonly body: HTMLElement;
  readonly excluded: string;
  readonly #anatomy: Anatomy;
  /** Rows in which somebody was seen. */
  readonly #peopled = new Set<RecipientKind>();

  constructor(body: HTMLElement, anatomy: Anatomy) {
    this.body = body;
    this.excluded = anatomy.excluded;
    this.#anatomy = anatomy;
  }

  get frame(): HTMLElement {
    return this.#anatomy.frame(holderOf(this.body));
  }

  visible(): boolean {
    return isDisplayed(this.body);
  }

  isReply(): boolean {
    const { body } = this;
    const around = body === holderOf(body) ? body : body.ownerDocument;
    return around.querySelector(this.#anatomy.answered) !== null || /^>/mu.test(plainTextOf(body));
  }

  subject(): string | 'unknown' {
    return this.#subjectField()?.value ?? 'unknown';
  }

  recipients(): Recipients {
    const { frame } = this;
    const { row, readRow, hidesEmptyRows } = this.#anatomy;
    const isUnfolded = hidesEmptyRows === true && row(frame, 'to') !== null;
    const read = (kind: RecipientKind) => {
      const there = row(frame, kind);
      if (there === null) return isUnfolded && !this.#peopled.has(kind) ? [] : 'unknown';
      const list = readRow(there);
      if (list === 'unknown' || list.length > 0) this.#peopled.add(kind);
      else this.#peopled.delete(kind);
      return list;
    };
    return { to: read('to'), cc: read('cc'), bcc: read('bcc') };
  }

  subjectField(): LineField | null {
    const field = this.#subjectField();
    return field !== null && isShown(field) ? field : null;
  }

  toField(): LineField | null {
    return this.#fields<LineField>(this.#anatomy.toField).find(isShown) ?? null;
  }

  unfoldRecipients(): void {
    this.#fields(this.#anatomy.folded).find(isShown)?.focus();
  }

  quotedHeader(): string {
    const { quotedHeader } = this.#anatomy;
    const header = quotedHeader === undefined ? null : this.body.querySelector(quotedHeader);
    if (header === null) return lineOverQuote(plainTextOf(this.body));
    const quote = header.querySelector('blockquote')?.textContent ?? '';
    const text = header.textContent;
    return (quote === '' ? text : text.slice(0, text.indexOf(quote))).trim();
  }

  missing(): readonly Part[] {
    const { toField, folded } = this.#anatomy;
    return missingParts(this, this.#fields(toField).length + this.#fields(folded).length > 0);
  }

  #subjectField(): LineField | null {
    return this.#fields<LineField>(this.#anatomy.subject).at(-1) ?? null;
  }

  #fields<T extends HTMLElement>(selector: string | undefined): T[] {
    return selector === undefined ? [] : [...this.frame.querySelectorAll<T>(selector)];
  }
}

/** The line before the first one that is quoted; empty when there is none. */
function lineOverQuote(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith('>'));
  return lines[first - 1]?.trim() ?? '';
}

/** What is written in a textarea; nothing for an element with formatting. */
function plainTextOf(body: HTMLElement): string {
  return 'value' in body ? String(body.value) : '';
}
