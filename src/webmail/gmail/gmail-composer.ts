import type { Recipients } from '../../core/draft.ts';
import { ancestorsOf } from '../ancestors-of.ts';
import { isShown } from '../is-shown.ts';
import { missingParts } from '../missing-parts.ts';
import type { Composer, LineField, Part } from '../webmail.ts';
import { ancestors, findBodies } from './find-bodies.ts';
import { readRecipients } from './read-recipients.ts';
import {
  ANSWERED_MAIL,
  CHIP_INPUT,
  COMPOSER_BOX,
  COMPOSER_PART,
  classicInput,
  FOLDED_ROWS,
  HIDDEN_SUBJECT,
  NOT_THE_DRAFT,
  QUOTED_HEADER,
  REPLY_ICON,
  REPLY_TARGET,
  recipientRow,
  SUBJECT_BOX,
  TRIMMED_QUOTE,
  WINDOW,
} from './selectors.ts';

const TO_FIELD = `${recipientRow('to')} ${CHIP_INPUT}, ${classicInput('to')}`;

export class GmailComposer implements Composer {
  readonly body: HTMLElement;
  readonly excluded = NOT_THE_DRAFT;

  constructor(body: HTMLElement) {
    this.body = body;
  }

  get frame(): HTMLElement {
    return (
      this.body.closest<HTMLElement>(WINDOW) ??
      this.body.closest<HTMLElement>(COMPOSER_BOX) ??
      frameByParts(this.body)
    );
  }

  visible(): boolean {
    return this.body.checkVisibility({ visibilityProperty: true });
  }

  /** Answering and forwarding alike: both have their subject already. When in doubt, yes. */
  isReply(): boolean {
    const { body, frame } = this;
    const box = frame.querySelector(SUBJECT_BOX);
    const trimmed = frame.querySelector(TRIMMED_QUOTE);
    return (
      (frame.querySelector<HTMLInputElement>(REPLY_TARGET)?.value ?? '') !== '' ||
      frame.querySelector(REPLY_ICON) !== null ||
      body.querySelector(ANSWERED_MAIL) !== null ||
      (trimmed !== null && isShown(trimmed)) ||
      (box === null ? body.closest(WINDOW) === null : this.visible() && !isShown(box))
    );
  }

  subject(): string | 'unknown' {
    const box = this.frame.querySelector<HTMLInputElement>(SUBJECT_BOX);
    const hidden = this.frame.querySelector<HTMLInputElement>(HIDDEN_SUBJECT);
    if (box !== null && (box.value !== '' || !this.isReply())) return box.value;
    return hidden?.value ?? box?.value ?? 'unknown';
  }

  recipients(): Recipients {
    return readRecipients(this.frame);
  }

  subjectField(): LineField | null {
    return firstShown(this.frame.querySelectorAll<HTMLInputElement>(SUBJECT_BOX));
  }

  toField(): LineField | null {
    return firstShown(this.frame.querySelectorAll<LineField>(TO_FIELD));
  }

  unfoldRecipients(): void {
    firstShown(this.frame.querySelectorAll<HTMLElement>(FOLDED_ROWS))?.focus();
  }

  quotedHeader(): string {
    return this.body.querySelector(QUOTED_HEADER)?.textContent ?? '';
  }

  missing(): readonly Part[] {
    return missingParts(this, this.frame.querySelector(TO_FIELD) !== null);
  }
}

/**
 * For a composer without window and box: the smallest element around the body that has all of a composer's parts
 * there are, short of taking in another composer's body.
 */
function frameByParts(body: HTMLElement): HTMLElement {
  let frame: HTMLElement = ancestorsOf(body).next().value ?? body;
  let parts = 0;
  for (const around of ancestors(body)) {
    if (findBodies(around).some((other) => other !== body)) break;
    const count = around.querySelectorAll(COMPOSER_PART).length;
    if (count > parts && around instanceof HTMLElement) {
      frame = around;
      parts = count;
    }
  }
  return frame;
}

function firstShown<T extends Element>(fields: Iterable<T>): T | null {
  for (const field of fields) if (isShown(field)) return field;
  return null;
}
