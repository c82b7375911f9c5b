import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import { MessageError } from '../browser/envelope.ts';
import type { Delivery, Letter } from '../browser/message-table.ts';
import { sendToTab } from '../browser/send-to-tab.ts';
import { sendOnce } from '../browser/send-to-worker.ts';
import type { Interview } from '../core/interview/interview.ts';
import { recruiterRecipient } from '../core/interview/recruiter-recipient.ts';
import { copyText } from '../editing/copy-text.ts';
import type { PickerAction } from '../ui/picker/picker-action.ts';
import type { PopupOutcome } from '../ui/popup/popup.tsx';
import { t } from '../ui/text.ts';
import type { PopupTab } from './popup-tab.ts';

/** What can be done with a template in the popup, and what became of it. */
export class PopupLetters {
  readonly outcome: Signal<PopupOutcome | null> = signal(null);
  /** One letter at a time: a second press would write it twice. */
  readonly #busy = signal(false);
  readonly #tab: PopupTab;
  readonly #interview: ReadonlySignal<Interview>;

  constructor(tab: PopupTab, interview: ReadonlySignal<Interview>) {
    this.#tab = tab;
    this.#interview = interview;
  }

  /** The first one is the main one. */
  actions(): PickerAction[] {
    const { id } = this.#tab;
    const to = this.#recruiterAddress();
    const insert: PickerAction = {
      id: 'insert',
      label: t('ui_action_insert'),
      unavailable: this.#insertNeeds(),
      run: (letter) => {
        if (id !== null) void this.#deliver(letter, sendToTab(id, 'insert', letter));
      },
    };
    const draft: PickerAction = {
      id: 'new-draft',
      label: t('ui_action_new_draft'),
      unavailable: this.#draftNeeds(to),
      run: (letter) => {
        if (id !== null) void this.#deliver(letter, sendOnce('new-draft', { tabId: id, to, letter }));
      },
    };
    const copying: PickerAction = {
      id: 'copy',
      label: t('ui_action_copy'),
      run: async (letter) => {
        this.outcome.value = await copy(letter, 'copied');
      },
    };
    // Where neither can be done, the one that people look for says what it needs.
    if (this.#tab.status.value.kind === 'active') return [insert, draft, copying];
    return [draft, insert, copying];
  }

  /** Says what became of a letter; one that the page did not take goes to the clipboard. */
  async #deliver(letter: Letter, deliveryOf: Promise<Delivery>): Promise<void> {
    this.#busy.value = true;
    this.outcome.value = null;
    let delivery: Delivery;
    try {
      delivery = await deliveryOf;
    } catch (error) {
      if (!(error instanceof MessageError)) throw error;
      delivery = 'copy';
    } finally {
      this.#busy.value = false;
    }
    this.outcome.value = await this.#outcomeOf(delivery, letter);
    // The draft is where the person wants to be now.
    if (delivery === 'written') window.close();
  }

  async #outcomeOf(delivery: Delivery, letter: Letter): Promise<PopupOutcome> {
    if (delivery === 'copy') return copy(letter, 'copied-instead');
    if (delivery !== 'recipient') return delivery;
    return (await copyText(this.#recruiterAddress())) ? 'recipient' : 'recipient-by-hand';
  }

  #recruiterAddress(): string {
    return recruiterRecipient(this.#interview.value)?.address ?? '';
  }

  /** What stands in the way of writing at all; `undefined` when nothing. */
  #anyNeeds(): string | undefined {
    const { kind } = this.#tab.status.value;
    if (this.#busy.value) return t('ui_action_busy');
    if (kind === 'off' || kind === 'off-here') return t('ui_action_needs_on');
    return kind === 'withheld' || kind === 'found' ? t('ui_action_needs_access') : undefined;
  }

  #insertNeeds(): string | undefined {
    const isOpen = this.#tab.status.value.kind === 'active';
    return this.#anyNeeds() ?? (isOpen ? undefined : t('ui_action_insert_needs'));
  }

  /** What a new draft to the recruiter still needs; `undefined` when nothing. */
  #draftNeeds(address: string): string | undefined {
    const needs = this.#anyNeeds();
    if (needs !== undefined) return needs;
    if (!this.#tab.opensDrafts) return t('ui_action_draft_needs_gmail');
    return address === '' ? t('ui_action_draft_needs_recruiter') : undefined;
  }
}

async function copy({ subject, body }: Letter, done: PopupOutcome): Promise<PopupOutcome> {
  return (await copyText(`${subject}\n\n${body}`)) ? done : 'failed';
}
