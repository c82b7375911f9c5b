import type { DraftGuard, DraftQuestion } from '../../core/guard/judge-draft.ts';
import { Icon } from '../icon.tsx';
import { t, words } from '../text.ts';
import { useId } from '../use-id.ts';
import { DeliberateButton } from './deliberate-button.tsx';

export interface GuardPartProps {
  /** `null` while nobody has looked, or could. */
  readonly guard: DraftGuard | null;
  /** Whether the page would not tell who the draft goes to. Unknown is never shown as safe. */
  readonly recipientsUnknown: boolean;
  /** What the person said of it, also while that is being looked at; `null` while they have said nothing. */
  readonly chosen: DraftQuestion['chosen'];
  readonly wroteFirst: DraftQuestion['wroteFirst'];
  /** The draft is about this interview; `''` for none. */
  onInterview(id: string): void;
  onWroteFirst(answer: 'yes' | 'no'): void;
  onUseRecruiter(): void;
}

/** The value of the option that asks; an interview's id is never one. */
const ASKING = '?';

/** Whom the draft goes to and which interview it is about: why that is worth a look, and what to do instead. */
export function GuardPart(props: GuardPartProps) {
  const { guard, wroteFirst } = props;
  const id = useId();
  if (guard === null || guard.choices.length === 0)
    return props.recipientsUnknown ? <p class="aside">{t('ui_panel_recipients_unknown')}</p> : null;
  const { findings, instead, state } = guard;
  return (
    <section class="guard" aria-label={t('guard_title')}>
      <div class="field">
        <label for={id}>{t('guard_about')}</label>
        <select
          id={id}
          class="input"
          value={aboutOf(guard, props.chosen)}
          onChange={(event) => props.onInterview(event.currentTarget.value)}
        >
          {guard.asks ? <option value={ASKING}>{t('guard_which')}</option> : null}
          <option value="">{t('guard_none')}</option>
          {guard.choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
      </div>
      {findings.map(({ severity, message, field, recipient }) => (
        <p key={`${field} ${recipient?.address}`} class={`severity ${severity}`}>
          <Icon name={severity} />
          <span>{words(message)}</span>
        </p>
      ))}
      {findings.length === 0 && (state === 'unknown' || state === 'unlinked') ? (
        <p class="aside">{t(state === 'unknown' ? 'guard_nobody_known' : 'guard_unlinked')}</p>
      ) : null}
      {instead === null ? null : (
        <DeliberateButton class="button" onPress={props.onUseRecruiter}>
          {t('guard_use', instead.address)}
        </DeliberateButton>
      )}
      {guard.asksWhoWroteFirst || wroteFirst !== 'unknown' ? (
        <fieldset class="ignore">
          <legend>{t('guard_wrote_question')}</legend>
          {(['yes', 'no'] as const).map((answer) => (
            <button
              key={answer}
              type="button"
              class="button quiet"
              aria-pressed={wroteFirst === answer}
              onClick={() => props.onWroteFirst(answer)}
            >
              {t(`guard_${answer}`)}
            </button>
          ))}
        </fieldset>
      ) : null}
    </section>
  );
}

/** The choice goes before the answer to an earlier one. */
function aboutOf({ asks, id, choices }: DraftGuard, chosen: string | null): string {
  if (chosen === '' || choices.some((choice) => choice.id === chosen)) return chosen ?? '';
  return asks ? ASKING : (id ?? '');
}
