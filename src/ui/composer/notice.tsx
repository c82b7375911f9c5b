import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../../core/message.ts';
import { closeOnEscape } from '../close-on-escape.ts';
import { Icon } from '../icon.tsx';
import { t } from '../text.ts';
import type { Theme } from '../theme.ts';
import { useId } from '../use-id.ts';
import { LiveText } from './live-text.tsx';

/**
 * What there is to say of something that was to be written: `copied` on request, `copied-instead` because
 * the composer did not take the text, `by-hand` when not even the clipboard did, `refused` when words were to go and stayed; `added` and `address-copied` tell the same of the recruiter's address; `not-in-sight` when something of the
 * page lay over the button that was pressed, and so nothing was done; `no-panel` when the panel could not be loaded; `not-kept` when a
 * rule was switched in this draft, and nowhere else.
 */
export type NoticeContent =
  | {
      readonly kind:
        | 'copied'
        | 'copied-instead'
        | 'added'
        | 'address-copied'
        | 'moved'
        | 'refused'
        | 'not-in-sight'
        | 'no-panel'
        | 'not-kept';
    }
  | { readonly kind: 'by-hand'; readonly text: string };

export interface NoticeProps {
  readonly content: NoticeContent;
  readonly theme?: Theme | undefined;
  onClose(): void;
}

const WORDS: Readonly<Record<NoticeContent['kind'], MessageKey>> = {
  copied: 'ui_notice_copied',
  'copied-instead': 'ui_notice_copied_instead',
  'by-hand': 'ui_notice_by_hand',
  added: 'guard_added',
  'address-copied': 'guard_copied',
  moved: 'ui_notice_moved',
  refused: 'ui_notice_refused',
  'not-in-sight': 'ui_notice_not_in_sight',
  'no-panel': 'ui_notice_no_panel',
  'not-kept': 'ui_notice_not_kept',
};

/**
 * A short message beside the composer. It stays until it is closed: nobody has to read against a clock. Text to be
 * copied by hand takes the focus.
 */
export function Notice({ content, theme, onClose }: NoticeProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), [content]);
  return (
    <section
      class="afterword notice"
      aria-label={t('ui_name')}
      data-theme={theme}
      onKeyDown={(event) => {
        closeOnEscape(event, onClose);
      }}
    >
      <div class="notice-row">
        <LiveText text={t(WORDS[content.kind])} />
        <button type="button" class="button quiet icon-only" aria-label={t('ui_close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {content.kind === 'by-hand' ? (
        <div class="field">
          <label for={id}>{t('ui_notice_text')}</label>
          <textarea
            ref={field}
            id={id}
            class="input"
            rows={5}
            readOnly
            value={content.text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      ) : null}
    </section>
  );
}
