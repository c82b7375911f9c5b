import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Diagnostic, Suggestion } from '../../core/assess/diagnostic.ts';
import type { Ignore } from '../../core/assess/ignored.ts';
import type { MessageKey } from '../../core/message.ts';
import { closeOnEscape } from '../close-on-escape.ts';
import { focusedIn, keepTabInside, moveFocus } from '../focus.ts';
import { Icon } from '../icon.tsx';
import { ruleTitle } from '../rule-text.ts';
import { t, words } from '../text.ts';
import type { Theme } from '../theme.ts';
import { useId } from '../use-id.ts';
import { SEVERITY_WORDS } from './severity-words.ts';
import { Suggestions } from './suggestions.tsx';

/** How far "ignore" reaches: these words, the rule from now on, or everything in this email. */
export type IgnoreScope = Ignore['scope'];

export interface CardProps {
  readonly diagnostic: Diagnostic;
  /** What was just ignored: the card then offers to undo it, in the same place. */
  readonly ignored: IgnoreScope | null;
  /** Whether the card was opened by keyboard or press; on hover the focus stays where it is. */
  readonly takeFocus: boolean;
  readonly theme?: Theme | undefined;
  onApply(suggestion: Suggestion): void;
  onIgnore(scope: IgnoreScope): void;
  onUndoIgnore(): void;
  onClose(): void;
}

const IGNORE: readonly { scope: IgnoreScope; words: MessageKey; label: MessageKey }[] = [
  { scope: 'this-time', words: 'ui_ignore_once', label: 'ui_ignore_once_label' },
  { scope: 'rule', words: 'ui_ignore_rule', label: 'ui_ignore_rule_label' },
  { scope: 'email', words: 'ui_ignore_email', label: 'ui_ignore_email_label' },
];

const DONE: Readonly<Record<IgnoreScope, MessageKey>> = {
  'this-time': 'ui_ignored_once',
  rule: 'ui_ignored_rule',
  email: 'ui_ignored_email',
};

/** What a diagnostic says, beside the words it is about: what, why, what to write instead, and how to be left alone. */
export function Card(props: CardProps) {
  const { diagnostic, ignored, takeFocus } = props;
  const card = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const held = useRef(false);
  const title = useId();
  const reason = useId();

  // The pressed button leaves with its row: if the card held the focus then, it keeps it.
  function keepingFocus(act: () => void): void {
    held.current = card.current !== null && focusedIn(card.current) !== null;
    act();
  }

  // Also when the card turns to another diagnostic.
  useLayoutEffect(() => {
    if (takeFocus && card.current !== null && focusedIn(card.current) === null) card.current.focus();
  }, [takeFocus, diagnostic.rule, diagnostic.from, diagnostic.in]);

  useLayoutEffect(() => {
    if (held.current) (undo.current ?? card.current)?.focus();
    held.current = false;
  }, [ignored]);

  return (
    <div
      ref={card}
      class="afterword card"
      data-theme={props.theme}
      role="dialog"
      aria-labelledby={title}
      aria-describedby={reason}
      tabIndex={-1}
      onKeyDown={(event) => onKey(event, props.onClose)}
    >
      <div class="card-head">
        <span class={`severity ${diagnostic.severity}`}>
          <Icon name={diagnostic.severity} />
          {t(SEVERITY_WORDS[diagnostic.severity])}
        </span>
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={t('ui_close')}
          onClick={props.onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <h2 id={title}>{ruleTitle(diagnostic.rule)}</h2>
      <p id={reason}>{words(diagnostic.message)}</p>
      {ignored === null ? (
        <>
          <Suggestions suggestions={diagnostic.suggestions} onApply={props.onApply} />
          <fieldset class="ignore">
            <legend>{t('ui_card_ignore')}</legend>
            {IGNORE.filter(({ scope }) => scope !== 'rule' || diagnostic.rule !== 'private-notes').map(
              (choice) => (
                <button
                  key={choice.scope}
                  type="button"
                  class="button quiet"
                  aria-label={t(choice.label)}
                  onClick={() => keepingFocus(() => props.onIgnore(choice.scope))}
                >
                  {t(choice.words)}
                </button>
              ),
            )}
          </fieldset>
        </>
      ) : null}
      {/* Stands there before its words come, for screen readers to hear them. */}
      <div class={ignored === null ? 'unseen' : 'undo-row'}>
        <span role="status">{ignored === null ? '' : t(DONE[ignored])}</span>
        {ignored === null ? null : (
          <button ref={undo} type="button" class="button" onClick={() => keepingFocus(props.onUndoIgnore)}>
            {t('ui_undo')}
          </button>
        )}
      </div>
    </div>
  );
}

function onKey(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, close: () => void): void {
  const card = event.currentTarget;
  if (closeOnEscape(event, close)) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    moveFocus(card, event.key === 'ArrowDown' ? 1 : -1);
  } else keepTabInside(event, card);
}
